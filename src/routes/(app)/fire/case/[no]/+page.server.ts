import { error, redirect } from '@sveltejs/kit';
import { requirePermission } from '$lib/server/people/guard';
import { may } from '$lib/server/people/permissions';
import { beijingMoment } from '$lib/server/reports/clock';
import { countyList } from '$lib/server/reports/county-list';
import type { FireFile } from '$lib/server/reports/fire-file';
import { asofOf } from '$lib/server/reports/question';
import { fireWords } from '$lib/words/apart/fire';
import { fireCaseWords } from '$lib/words/apart/fire-case';
import { fieldsOf, refused, savedAddress, savedBatch, takeRow } from '../../../row-form';
import { findFire } from '../find';
import type { Actions, PageServerLoad } from './$types';

/** What the form of a case says; all else of the row is as it is stored. */
const RECORDED = [
	...['verdict', 'verified_at', 'cause', 'penalty', 'penalty_no'],
	...['penalised_at', 'closed_at', 'reason']
];
const DECIDED = ['accountable_code', 'verdict', 'decided_by', 'reason', 'basis'];

/** A decision may move a fire to any county: reach over one's own is not enough. */
const ANY_COUNTY = { county: null };

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findFire(locals.ask, params.no, asofOf(url));
	const { person } = locals;
	const county = report.alarm?.area.code;
	const decides = person !== null && may(person, 'fire', ANY_COUNTY);
	return {
		report,
		basis: report.basis,
		saved: savedBatch(url),
		records: person !== null && county !== undefined && may(person, 'fire', { county }),
		units: decides ? await locals.ask(countyList, {}) : null
	};
};

export const actions: Actions = {
	record: async ({ locals, params, request, url }) => {
		requirePermission(locals, 'fire');
		const { alarm, known } = await findFire(locals.ask, params.no, {});
		if (!alarm || !known) error(404, fireWords().file.unknown(params.no));
		const { actor } = requirePermission(locals, 'fire', { county: alarm.area.code });
		const values = await fieldsOf(request, RECORDED);
		const { reason = '', ...said } = values;
		const taken = await takeRow(
			locals.house,
			{ name: 'record', values },
			{
				...{ dataset: 'fire_alarm', about: params.no, actor, reason },
				row: { ...carried(known), ...said }
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	},
	decide: async ({ locals, params, request, url }) => {
		const { actor } = requirePermission(locals, 'fire', ANY_COUNTY);
		const { fireNo } = await findFire(locals.ask, params.no, {});
		const values = await fieldsOf(request, DECIDED);
		if (!values['accountable_code'] && !values['verdict'])
			return refused('decide', values, 'accountable_code', fireCaseWords().decide.neither);
		const taken = await takeRow(
			locals.house,
			{ name: 'decide', values },
			{
				...{ dataset: 'fire_decision', about: fireNo, actor, reason: values['reason'] ?? '' },
				row: { ...values, fire_no: fireNo, decided_at: beijingMoment() }
			}
		);
		if (!('batchNo' in taken)) return taken;
		redirect(303, savedAddress(url, taken.batchNo));
	}
};

/** What an entry takes over from what is known of the alarm. */
function carried(known: NonNullable<FireFile['known']>): Record<string, string | null> {
	return {
		alarm_no: known.alarmNo,
		alarmed_at: known.alarmedAt,
		area_code: known.areaCode,
		township: known.township,
		village: known.village,
		latitude: known.latitude === null ? null : String(known.latitude),
		longitude: known.longitude === null ? null : String(known.longitude),
		pushed_at: known.pushedAt,
		received_at: known.receivedAt,
		arrived_at: known.arrivedAt,
		extinguished_at: known.extinguishedAt,
		data_status: known.dataStatus
	};
}
