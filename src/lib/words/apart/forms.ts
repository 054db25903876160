import { both } from '../both';

/** Text of the forms that write one row, apart from the catalogue, which every page carries. */
export const formsWords = await both(
	async () => (await import('../zh/forms')).forms,
	async () => (await import('../en/forms')).forms
);
