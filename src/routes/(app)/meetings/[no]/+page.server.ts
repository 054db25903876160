import { error, redirect } from '@sveltejs/kit';
import { requirePermission } from '$lib/server/people/guard';
import type { Ask } from '$lib/server/reports/ask';
import { beijingDay } from '$lib/server/reports/clock';
import { meetingDecision, type MeetingDecisionFile } from '$lib/server/reports/meeting-decisions';
import { asofOf } from '$lib/server/reports/question';
import { formsWords } from '$lib/words/apart/forms';
import { meetingsWords } from '$lib/words/apart/meetings';
import { fieldsOf, refused, savedAddress, savedBatch, takeRow } from '../../row-form';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['due_on', 'closed_on', 'outcome'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await find(locals.ask, params.no, asofOf(url));
	return {
		...{ report, basis: report.basis, saved: savedBatch(url) },
		/** Offered as the day of closing: the day that is looked at, so that it shows there. */
		day: report.basis.asof
	};
};

export const actions: Actions = {
	close: async ({ locals, params, request, url }) => {
		const { actor } = requirePermission(locals, 'meeting');
		// As it stands now, whatever day is looked at: what the form does not name stays.
		const { decision } = await find(locals.ask, params.no, { asof: beijingDay() });
		const values = await fieldsOf(request, FIELDS);
		if (!values['outcome']) return refused('close', values, 'outcome', formsWords().noReason);
		const taken = await takeRow(
			locals.house,
			{ name: 'close', values },
			{
				...{ dataset: 'meeting_decision', about: decision.no, actor },
				reason: values['outcome'],
				row: {
					...{ decision_no: decision.no, decided_on: decision.decidedOn },
					...{ area_code: decision.area.code, responsible: decision.responsible },
					...{ task: decision.task, ...values }
				}
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	}
};

/** One decision. @throws 404 with a sentence when there is none */
async function find(ask: Ask, no: string, asked: { asof?: string }): Promise<MeetingDecisionFile> {
	const found = await ask(meetingDecision, { no, ...asked });
	return found ?? error(404, meetingsWords().one.unknown(no));
}
