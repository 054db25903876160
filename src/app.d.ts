import type { Ask } from '$lib/server/reports/ask';
import type { Office } from '$lib/server/house';

declare global {
	namespace App {
		interface Locals {
			/** Puts a question to a report: `await locals.ask(waterWeek, { week })`. */
			ask: Ask;
			/** Takes files in and withdraws batches. */
			house: Office;
		}
	}
}
