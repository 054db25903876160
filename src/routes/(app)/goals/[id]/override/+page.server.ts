import { redirect } from '@sveltejs/kit';
import { requirePermission } from '$lib/server/people/guard';
import { beijingMoment } from '$lib/server/reports/clock';
import { goalJudgement } from '$lib/server/reports/goal-override';
import { asofOf } from '$lib/server/reports/question';
import { fieldsOf, savedAddress, savedBatch, takeRow } from '../../../row-form';
import { findGoal } from '../../find';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['state', 'decided_at', 'decided_by', 'reason', 'basis'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asof = asofOf(url);
	const { line } = await findGoal(locals.ask, params.id, asof);
	const report = await locals.ask(goalJudgement, { goalId: line.goalId, ...asof });
	if (!report) throw new Error(`the goal ${line.goalId} was there and is not`);
	return {
		report,
		basis: report.basis,
		saved: savedBatch(url),
		/** Offered as the moment of a decision: the day that is looked at, so that it shows there. */
		moment: `${report.basis.asof} ${beijingMoment().slice(11)}`
	};
};

export const actions: Actions = {
	judge: async ({ locals, params, request, url }) => {
		const { actor } = requirePermission(locals, 'judge');
		const { line } = await findGoal(locals.ask, params.id, {});
		const values = await fieldsOf(request, FIELDS);
		const taken = await takeRow(
			locals.house,
			{ name: 'judge', values },
			{
				...{ dataset: 'goal_override', about: line.goalId, actor, reason: values['reason'] ?? '' },
				row: { ...values, goal_id: line.goalId }
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	}
};
