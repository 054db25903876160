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

/** What a month is judged by; compensation: edition of the rule that is turned on. */
export function monthRules(
	items: Models['water_items']['row'][],
	multiple: Setting,
	compensation: string | null
): Rule[] {
	const rule = (subject: string, edition: string, clause: string, model: string): Rule => ({
		...{ subject, edition, clause, model, note: null }
	});
	const week = waterRules(items, multiple).filter(({ subject }) => subject !== 'week');
	return [
		...week,
		rule(
			'water_cwqi',
			'环办监测〔2017〕51号',
			'各断面均值再求指数，求和',
			'ranking/water_cwqi.sql'
		),
		rule('water_basin', '环办〔2011〕22号', '表2；不足5个断面取均值', 'water/water_rivers.sql'),
		rule('water_attainment', '河北省 2019-04', '60%、30%、10%', 'water/water_attainment.sql'),
		...(compensation === null
			? []
			: [rule('water_compensation', compensation, '每超标一档扣缴', 'water/water_compensated.sql')])
	];
}

/** What a year is judged by. */
export function yearRules(items: Models['water_items']['row'][], multiple: Setting): Rule[] {
	return [
		...waterRules(items, multiple).filter(({ subject }) =>
			['water_class', 'water_worst', 'water_mean', 'week'].includes(subject)
		),
		{
			...{ subject: 'water_need', edition: '', note: null },
			clause: '全年均值为各月均值的平均；余下每周采样一次',
			model: 'water/water_year_need.sql'
		}
	];
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
