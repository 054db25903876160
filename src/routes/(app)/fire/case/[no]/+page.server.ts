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
		const { alarm, versions } = await findFire(locals.ask, params.no, {});
		const stored = versions.find(({ stands }) => stands);
		if (!alarm || !stored) error(404, fireWords().file.unknown(params.no));
		const { actor } = requirePermission(locals, 'fire', { county: alarm.area.code });
		const values = await fieldsOf(request, RECORDED);
		const { reason = '', ...said } = values;
		const taken = await takeRow(
			locals.house,
			{ name: 'record', values },
			{
				...{ dataset: 'fire_alarm', about: params.no, actor, reason },
				row: { ...carried(params.no, stored), ...said }
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

/** What a version of an alarm takes over from the one in force. */
function carried(
	alarmNo: string,
	stored: FireFile['versions'][number]
): Record<string, string | null> {
	return {
		alarm_no: alarmNo,
		alarmed_at: stored.alarmedAt,
		area_code: stored.areaCode,
		township: stored.township,
		village: stored.village,
		latitude: stored.latitude === null ? null : String(stored.latitude),
		longitude: stored.longitude === null ? null : String(stored.longitude),
		pushed_at: stored.pushedAt,
		received_at: stored.receivedAt,
		arrived_at: stored.arrivedAt,
		extinguished_at: stored.extinguishedAt,
		data_status: stored.dataStatus
	};
}
