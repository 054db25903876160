import { both } from '../both';

/** Text of the pages by which data come in, apart from the catalogue, which every page carries. */
export const deskWords = await both(
	async () => (await import('../zh/desk')).desk,
	async () => (await import('../en/desk')).desk
);
