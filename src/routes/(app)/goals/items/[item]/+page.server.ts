import { error, redirect } from '@sveltejs/kit';
import { isDate } from '$lib/format/dates';
import { requirePermission, type Permitted } from '$lib/server/people/guard';
import { may } from '$lib/server/people/permissions';
import { ledgerBefore, type LedgerReport } from '$lib/server/reports/ledger-item';
import { asofOf } from '$lib/server/reports/question';
import { formsWords } from '$lib/words/apart/forms';
import { ledgerItemWords } from '$lib/words/apart/ledger-item';
import { fieldsOf, refused, savedAddress, savedBatch, takeRow } from '../../../row-form';
import { findItem } from '../find';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What the form says; all else of the row is as the ledger has it. */
const FIELDS = [
	...['as_of', 'quantity_done', 'status', 'done_on', 'closed_on', 'closed_by'],
	...['evidence', 'remark', 'reason']
];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findItem(locals.ask, params.item, asofOf(url));
	const before = await locals.ask(ledgerBefore, { itemId: params.item });
	const { person } = locals;
	const mine = before?.units.every((county) => person && may(person, 'ledger', { county }));
	return {
		report,
		basis: report.basis,
		saved: savedBatch(url),
		before: before && mine ? { day: before.day, report: before.report } : null,
		withdrawn: before === null
	};
};

export const actions: Actions = {
	report: async (event) => {
		const { locals, params, request, url } = event;
		const { actor } = await requireItem(event);
		const values = await fieldsOf(request, FIELDS);
		const { as_of: day = '', reason = '', ...said } = values;
		if (!isDate(day)) return refused('report', values, 'as_of', formsWords().noDay);
		const { report } = await requireItem(event, day);
		const taken = await takeRow(
			locals.house,
			{ name: 'report', values },
			{
				...{ dataset: 'ledger_item', about: params.item, actor, reason },
				row: { ...carried(params.item, report), ...said, as_of: day }
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	}
};

/** Who writes, and what they go on from: the guard asks for the units of the stored reports, whatever was posted. */
async function requireItem(
	{ locals, params }: RequestEvent,
	day?: string
): Promise<Permitted & { report: LedgerReport }> {
	requirePermission(locals, 'ledger');
	const before = await locals.ask(ledgerBefore, { itemId: params.item, ...(day && { day }) });
	if (!before) error(404, ledgerItemWords().unknown(params.item));
	const [permitted] = before.units.map((county) => requirePermission(locals, 'ledger', { county }));
	if (!permitted) throw new Error(`the item ${params.item} belongs to no unit`);
	return { ...permitted, report: before.report };
}

/** What a report takes over from the one before it. */
function carried(itemId: string, report: LedgerReport): Record<string, string | null> {
	return {
		item_id: itemId,
		goal_id: report.goalId,
		area_code: report.area.code,
		name: report.name,
		responsible_unit: report.responsible,
		quantity_planned: String(report.planned),
		unit: report.unit,
		started_on: report.startedOn,
		due_on: report.dueOn
	};
}
