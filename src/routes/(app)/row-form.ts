import { fail, type ActionFailure } from '@sveltejs/kit';
import type { Office, OneRow } from '$lib/server/house';
import { formsWords } from '$lib/words/apart/forms';
import { refusalOf } from './data/refusal';

/** What a form that was not taken shows again: what was entered, and what is wrong with which field. */
export interface Refused {
	/** Which form of the page. */
	form: string;
	values: Record<string, string>;
	/** Name of the field; null when the row as a whole is meant. */
	field: string | null;
	problem: string;
}

/** Characters of a field: more than any reason or list of papers needs. */
const LONGEST = 2000;

/** The named fields of a form as single lines of text; what is missing is empty, what else was posted is not looked at. */
export async function fieldsOf(
	request: Request,
	names: readonly string[]
): Promise<Record<string, string>> {
	const data = await request.formData();
	return Object.fromEntries(
		names.map((name) => {
			const given = data.get(name);
			const text = typeof given === 'string' ? given : '';
			return [name, text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)];
		})
	);
}

/** Gives a form back with what is wrong. */
export function refused(
	form: string,
	values: Record<string, string>,
	field: string | null,
	problem: string
): ActionFailure<Refused> {
	return fail(422, { form, values, field, problem });
}

/** Takes the row of a form in; the form back where it was not taken. */
export async function takeRow(
	house: Office,
	form: { name: string; values: Record<string, string> },
	row: OneRow
): Promise<{ batchNo: number } | ActionFailure<Refused>> {
	if (!row.reason) return refused(form.name, form.values, 'reason', formsWords().noReason);
	try {
		const taken = await house.importRow(row);
		if (!('problem' in taken)) return taken;
		const { column, reason } = taken.problem;
		return refused(form.name, form.values, column, reason);
	} catch (error) {
		return refused(form.name, form.values, null, refusalOf(error));
	}
}

/** The page of a form with the batch that came of it, the day of judgement kept. */
export function savedAddress(url: URL, batchNo: number): string {
	const asof = url.searchParams.get('asof');
	const query = new URLSearchParams({ ...(asof && { asof }), saved: String(batchNo) });
	return `${url.pathname}?${query.toString()}`;
}

/** The batch that the address says came of a form; null when it says none. */
export function savedBatch(url: URL): number | null {
	const saved = url.searchParams.get('saved') ?? '';
	return /^[1-9]\d{0,8}$/.test(saved) ? Number(saved) : null;
}
