/** Longest stretch of work without a pause, ms: pages are served meanwhile. */
const STRETCH = 5;

/** Gives a function to call between pieces of work: now and then it lets other work run. */
export function breather(): () => Promise<void> | undefined {
	let since = performance.now();
	return () => {
		if (performance.now() - since < STRETCH) return undefined;
		return new Promise((resolve) =>
			setTimeout(() => {
				since = performance.now();
				resolve();
			})
		);
	};
}
