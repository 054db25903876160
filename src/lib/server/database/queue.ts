/** Makes a queue: jobs handed to it run one at a time, in order; a failed job does not stop the next. */
export function queue(): <T>(job: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(job: () => Promise<T>) => {
		const result = last.then(job, job);
		last = result.catch(() => undefined);
		return result;
	};
}
