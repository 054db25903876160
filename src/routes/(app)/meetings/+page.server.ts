import { redirect } from '@sveltejs/kit';
import { requirePermission } from '$lib/server/people/guard';
import { beijingMoment } from '$lib/server/reports/clock';
import { meetingDecisions } from '$lib/server/reports/meeting-decisions';
import { asofOf } from '$lib/server/reports/question';
import { fieldsOf, savedAddress, savedBatch, takeRow } from '../row-form';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['decided_on', 'area_code', 'responsible', 'task', 'due_on'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(meetingDecisions, asofOf(url));
	return { report, basis: report.basis, saved: savedBatch(url) };
};

export const actions: Actions = {
	note: async ({ locals, request, url }) => {
		const { actor } = requirePermission(locals, 'meeting');
		const values = await fieldsOf(request, FIELDS);
		const no = numberOf(values['decided_on'] ?? '');
		const taken = await takeRow(
			locals.house,
			{ name: 'note', values },
			{
				...{ dataset: 'meeting_decision', about: no, actor, reason: values['task'] || no },
				...{ row: { ...values, decision_no: no }, onlyNew: true }
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	}
};

/** Day of the meeting, and the moment it was noted at: nobody has to count. */
function numberOf(day: string): string {
	return `${day || 'X'}-${beijingMoment().slice(11).replaceAll(':', '')}`;
}
