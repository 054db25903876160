import { asofOf } from '$lib/server/reports/question';
import { findGoal } from '../../../../(app)/goals/find';
import { answer } from '../../answer';
import type { RequestHandler } from './$types';

/** One statement of the notice with everything the ledger knows of it, as of a day (`?asof=`). */
export const GET: RequestHandler = ({ locals, params, url }) =>
	answer(() => findGoal(locals.ask, params.id, asofOf(url)));
