import { goals } from '$lib/server/reports/goals';
import { asofOf } from '$lib/server/reports/question';
import { answer } from '../answer';
import type { RequestHandler } from './$types';

/** Every statement of the notice as of a day (`?asof=`). */
export const GET: RequestHandler = ({ locals, url }) =>
	answer(() => locals.ask(goals, asofOf(url)));
