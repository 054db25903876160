import type { Column, Dataset } from '$lib/ingest/dataset';
import { TARGET_CLASS, WATERBODY } from '$lib/ingest/datasets/section';
import { FLOW } from '$lib/ingest/datasets/water-sample';
import { WATER_ITEMS } from '$lib/ingest/datasets/water-items';
import { command as words } from '$lib/words/zh/command';
import { water } from '$lib/words/zh/water';
import { beijingDay } from './beijing-day';
import type { Judging } from './judging';
import { lastDayOf } from './last-day-of';

/** Any figure may be judged: a table is asked about, not taken in. A water temperature may lie below zero. */
const FIGURE = {
	kind: 'measure',
	decimals: 12,
	min: -99,
	max: 99_999_999,
	zero: 'suspect'
} as const;

const ITEMS = WATER_ITEMS.map(({ name }) => name);

/** The value that a platform carries along, unrounded; where it is given it is judged instead of the displayed one. */
const raw = (item: string) => `${item}_raw`;

const text = (name: string, title: string, aliases: readonly string[]): Column => ({
	name,
	title,
	aliases,
	type: { kind: 'text' }
});

const DATASET: Dataset = {
	name: 'water',
	title: words.evaluate.title['water'] ?? '',
	key: [],
	oneOf: [...ITEMS, ...ITEMS.map(raw)],
	columns: [
		text('section', '断面名称', ['断面', '点位名称', '站点名称']),
		text('time', '采样时间', ['监测时间', '采样日期', '监测日期', '日期', 'date', '数据时间']),
		{ name: 'waterbody', title: '水体类型', type: WATERBODY },
		{ name: 'target_class', title: '目标类别', aliases: ['水质目标', '目标'], type: TARGET_CLASS },
		{ name: 'flow', title: '水流状态', aliases: ['站点情况', '断面状态', '河流状态'], type: FLOW },
		...WATER_ITEMS.map((item): Column => ({
			...item,
			aliases: [item.name, ...(item.aliases ?? [])],
			type: item.name === 'wt' ? { ...FIGURE, zero: 'plain' } : FIGURE
		})),
		...WATER_ITEMS.map((item): Column => ({
			name: raw(item.name),
			title: `${item.title}原始值`,
			type: item.name === 'wt' ? { ...FIGURE, zero: 'plain' } : FIGURE
		}))
	]
};

/** Single samples of sections: class, what decides it, main pollutants, the target. */
export const waterJudging: Judging = {
	name: 'water',
	choices: [],
	dataset: DATASET,
	relation: [
		{ name: 'waterbody', type: 'varchar' },
		{ name: 'day', type: 'date' },
		{ name: 'target_class', type: 'integer' },
		{ name: 'flow', type: 'varchar' },
		...ITEMS.flatMap((item) => [
			{ name: `"${item}"`, type: 'decimal(24, 12)' },
			{ name: `${item}_mark`, type: 'varchar' }
		])
	],
	added: ['class', 'drivers', 'main_pollutants', 'meets_target', 'not_judged'],
	row: ({ read, mark }) => [
		read('waterbody') ?? 'river',
		dayOf(read('time')),
		read('target_class'),
		read('flow') ?? 'flowing',
		...ITEMS.flatMap((item) => {
			const missing = read(raw(item)) === null && mark(raw(item)) === null;
			const column = missing ? item : raw(item);
			return [read(column), mark(column)];
		})
	],
	settle: (_, __, has) =>
		Promise.resolve({
			model: `water_evaluated('asked', $reasons)`,
			parameters: {
				reasons: JSON.stringify({ ...water.status, ...water.reason, ...water.unjudged })
			},
			notes: has('waterbody') ? [] : [words.evaluate.noWaterbody]
		})
};

/** The day whose edition holds: of a week or month its last; where the year is not told, today. */
function dayOf(time: string | null): string {
	const day = time && (beijingDay(time) ?? lastDayOf(time));
	return day || new Date().toISOString().slice(0, 10);
}
