import type { Office } from '$lib/server/house';
import type { Person } from '$lib/server/people/person';
import type { Ask } from '$lib/server/reports/ask';

declare global {
	namespace App {
		interface Locals {
			/** Puts a question to a report: `await locals.ask(waterWeek, { week })`. */
			ask: Ask;
			/** Takes files in and withdraws batches. */
			house: Office;
			/** Who asks; null = not signed in. What they may do: `requirePermission` of people/guard.ts. */
			person: Person | null;
			/** Path and query of the request. */
			asked: string;
			/** Whether whoever asks may read: the layout says nothing of the data to others. */
			mayRead: boolean;
		}
	}
}
