import { both } from '../both';

/** Words of drafts and issued papers, apart from the catalogue, which every page carries. */
export const papersWords = await both(
	async () => (await import('../zh/papers')).papers,
	async () => (await import('../en/papers')).papers
);
