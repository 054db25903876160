import type { Column, Dataset } from '$lib/ingest/dataset';
import { airDaily } from '$lib/ingest/datasets/air-daily';
import { command as words } from '$lib/words/zh/command';
import { dayReader } from './beijing-day';
import { chosenEdition } from './chosen';
import { EvaluateError, type Judging } from './judging';
import { toThousandths } from './thousandths';

const GASES_AND_PARTICLES = ['so2', 'no2', 'pm10', 'pm2_5', 'co'] as const;
const ALL_SIX = [...GASES_AND_PARTICLES, 'o3'];
const IAQIS = ALL_SIX.map((pollutant) => `${pollutant}_iaqi`);

/** Ozone of the hour; a daily file's headings name the 8 h maximum. */
const HOURLY_OZONE = ['O3', 'O3_1h', 'O3(1h)', 'O3-1h浓度', '臭氧', '臭氧1小时', 'a05024'];

/** Any figure may be judged: a table is asked about, not taken in, so only the form of a number is checked. */
const FIGURE = { kind: 'decimal', decimals: 12, min: 0, max: 99_999 } as const;

/** A concentration by the headings that the daily files have for it. */
export function concentration(name: string, as = name, aliases: readonly string[] = []): Column {
	const known = airDaily.columns.find((column) => column.name === name);
	if (!known) throw new Error(`the daily files have no column ${name}`);
	return {
		...known,
		name: as,
		aliases: [...aliases, known.title, ...(known.aliases ?? [])],
		type: FIGURE
	};
}

const MOMENTS: readonly Column[] = [
	{
		name: 'date',
		title: '日期',
		aliases: ['day', '监测日期', '数据日期', '发布日期'],
		type: { kind: 'text' }
	},
	{
		name: 'time',
		title: '时间',
		aliases: ['datetime', 'timestamp', '监测时间', '数据时间', '发布时间'],
		type: { kind: 'text' }
	}
];

export const airDailyJudging = judging('air-daily', 'daily', concentration('o3_8h'));

export const airHourlyJudging = judging('air-hourly', 'hourly', {
	...concentration('o3_8h', 'o3_1h'),
	title: 'O3-1h',
	aliases: HOURLY_OZONE
});

function judging(name: string, kind: 'daily' | 'hourly', ozone: Column): Judging {
	const columns = [...GASES_AND_PARTICLES.map((pollutant) => concentration(pollutant)), ozone];
	const names = columns.map((column) => column.name);
	const dataset: Dataset = {
		name,
		title: words.evaluate.title[name] ?? name,
		key: [],
		oneOf: names,
		columns: [...MOMENTS, ...columns]
	};
	return {
		name,
		choices: ['edition'],
		dataset,
		relation: [
			{ name: 'day', type: 'date' },
			...ALL_SIX.map((column) => ({ name: column, type: 'decimal(9, 3)' })),
			{ name: 'not_monitored', type: 'varchar' }
		],
		added: ['edition', 'aqi', 'category', 'primary', ...IAQIS],
		row: ({ read, raw }) => [
			dayOf(read('date'), read('time')),
			...names.map((column) => figure(read(column))),
			notMonitored(names.map(raw))
		],
		blame: ({ read, raw }) => {
			const column = raw('date').trim() === '' ? 'time' : 'date';
			const day = dayOf(read('date'), read('time'));
			return { column, reason: day ? words.evaluate.noStandard : words.evaluate.noSuchDay };
		},
		settle: async (connection, { edition }, has) => {
			if (edition === undefined && !has('date') && !has('time'))
				throw new EvaluateError(words.evaluate.noDay);
			const chosen = edition === undefined ? null : await chosenEdition(connection, edition);
			return {
				model: `air_evaluated('asked', $edition, $kind)`,
				parameters: { edition: chosen, kind },
				notes: []
			};
		}
	};
}

const known = dayReader();

/** Some tables keep the hour alone under time, and some the whole moment. */
function dayOf(date: string | null, time: string | null): string | null {
	return (date && known(date)) ?? (time && known(time)) ?? null;
}

/** HJ 633-2026 表4 注: “/” stands for a pollutant that the monitoring plan leaves out, NA for one that is missing. */
function notMonitored(cells: readonly string[]): string | null {
	const left = ALL_SIX.filter((_, i) => ['/', '／'].includes(cells[i]?.trim() ?? ''));
	return left.length > 0 ? `,${left.join(',')},` : null;
}

/** A concentration for the relation; see toThousandths. */
export function figure(text: string | null): string | null {
	return text === null ? null : toThousandths(text);
}
