import { both } from '../both';

/** What is said around signing in, apart from the catalogue, which every page carries. */
export const peopleWords = await both(
	async () => (await import('../zh/people')).people,
	async () => (await import('../en/people')).people
);
