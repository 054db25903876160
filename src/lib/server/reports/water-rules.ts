import type { Models } from '$lib/server/database/models.generated';
import type { Rule } from './report';
import type { Setting } from './settings';

/** What multiples are counted over: the limits of the section's target class, or those of one class for all. */
export type MultipleBase = 'target' | number;

/** @throws Error when the setting is neither `target` nor a class */
export function multipleBaseOf({ value }: Setting): MultipleBase {
	if (value === 'target') return value;
	if (/^[1-5]$/.test(value)) return Number(value);
	throw new Error(
		`setting water.multiple_base is ${value}; write target or a class from 1 to 5 in the region's setting.csv`
	);
}

/** What the bulletin is judged by, with the edition in force on its last day. */
export function waterRules(items: Models['water_items']['row'][], multiple: Setting): Rule[] {
	const standard = items[0];
	const rule = (subject: string, edition: string, clause: string, model: string): Rule => ({
		subject,
		edition,
		clause,
		model,
		note: null
	});
	return [
		rule('water_class', standard?.edition ?? '', standard?.clause ?? '', 'water/water_judged.sql'),
		rule('water_worst', '环办〔2011〕22号', '单因子评价，21 项', 'water/water_verdicts.sql'),
		{
			...rule('water_multiple', '环办〔2011〕22号', multiple.source, 'water/water_named.sql'),
			note: multiple.confidence === 'A' ? null : multiple.note
		},
		rule('water_mean', '环办监测函〔2020〕82号', 'GB/T 8170 修约', 'water/water_mean.sql'),
		rule('water_inflow', '', '断面名录的入境对照断面', 'water/water_inflow.sql'),
		rule('week', '', '周一至周日，含 1 月 1 日的一周为第 1 周', 'water/water_week.sql')
	];
}
