import type { House } from '$lib/server/house';
import { beijingMoment } from '$lib/server/reports/clock';
import { fireFile, type FireFile } from '$lib/server/reports/fire-file';
import { command as words } from '$lib/words/zh/command';
import { HouseError } from './house-error';

/** What may be recorded about a fire; with none of it the fire is only looked at. */
export interface FireAsked {
	fireNo: string;
	/** Who does it, for the change log. */
	actor: string;
	asof?: string;
	/** A decision: the accountable unit by name or code, what it was, why, by which office, on which paper. */
	county?: string;
	verdict?: string;
	reason?: string;
	by?: string;
	basis?: string;
	/** A penalty case: its kind, number, yuan, day. */
	penalty?: string;
	penaltyNo?: string;
	amount?: string;
	penalisedOn?: string;
}

/**
 * Records a decision about a fire or a penalty case on it, and gives the fire as it stands then. Both go through the
 * datasets of imported files, as files of one row: the same checks, the same batch that can be withdrawn.
 * @throws HouseError when there is no such fire, a reason is missing, or a value is not understood
 */
export async function recordFire(house: House, asked: FireAsked): Promise<FireFile> {
	const question = { fireNo: asked.fireNo, ...(asked.asof && { asof: asked.asof }) };
	if (!(await house.ask(fireFile, question)))
		throw new HouseError(words.fire.unknown(asked.fireNo));
	const now = beijingMoment();
	if (asked.county !== undefined || asked.verdict !== undefined)
		await take(house, asked, 'fire_decision', decisionRow(asked, now));
	if (asked.penalty !== undefined)
		await take(house, asked, 'fire_punishment', penaltyRow(asked, now));
	const file = await house.ask(fireFile, question);
	if (!file) throw new HouseError(words.fire.unknown(asked.fireNo));
	return file;
}

type Row = Record<string, string>;

function decisionRow(asked: FireAsked, now: string): Row {
	if (!asked.reason) throw new HouseError(words.fire.noReason);
	return {
		fire_no: asked.fireNo,
		decided_at: now,
		decided_by: asked.by ?? asked.actor,
		accountable_code: asked.county ?? '',
		verdict: asked.verdict ?? '',
		reason: asked.reason,
		basis: asked.basis ?? ''
	};
}

function penaltyRow(asked: FireAsked, now: string): Row {
	if (!asked.penaltyNo) throw new HouseError(words.fire.noPenaltyNo);
	return {
		alarm_no: asked.fireNo,
		penalty_no: asked.penaltyNo,
		penalty: asked.penalty ?? '',
		amount: asked.amount ?? '',
		penalised_at: asked.penalisedOn ?? now
	};
}

async function take(
	house: House,
	{ fireNo: about, actor, reason }: FireAsked,
	dataset: string,
	row: Row
): Promise<void> {
	const taken = await house.importRow({ dataset, row, about, actor, reason: reason ?? null });
	if (!('problem' in taken)) return;
	const { value, reason: why } = taken.problem;
	throw new HouseError(value === '' ? why : words.fire.refused(value, why));
}
