/** Where the list of batches goes on: `?before=51` lists those below 51; anything else counts as not asked. */
export function beforeOf(url: URL): { before?: number } {
	const asked = url.searchParams.get('before');
	return asked && /^\d{1,9}$/.test(asked) ? { before: Number(asked) } : {};
}
