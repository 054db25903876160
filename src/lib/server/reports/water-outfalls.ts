import { OUTFALL_ITEMS } from '$lib/format/outfall-items';
import type { Models } from '$lib/server/database/models.generated';
import { nextPeriod, previousPeriod, type Period } from '$lib/format/period';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Area, Basis, Rule } from './report';
import type { Mark } from './water-section';

export type OutfallStatus = 'met' | 'failed' | 'idle' | 'suspended' | 'missing' | 'not_judged';

/** One value of an outfall against its limit. */
export interface OutfallReading {
	sampledAt: string;
	item: string;
	value: number | null;
	mark: Mark | null;
	/** Lower end of the range of pH; null for the others. */
	low: number | null;
	limit: number | null;
	/** null = no limit, or it can't be said, see reason. */
	over: boolean | null;
	/** (C − S) ÷ S of the limit. */
	multiple: number | null;
	/** Key of words.water.unjudged. */
	reason: string | null;
}

/** One outfall in one month. */
export interface Outfall {
	code: string;
	name: string;
	kind: string;
	answering: Area | null;
	river: string;
	/** Name of the next section downstream. */
	section: string | null;
	keyEnterprise: boolean;
	standard: string | null;
	samples: number;
	status: OutfallStatus;
	remark: string | null;
	/** In the order of the samplings, then of the items. */
	readings: OutfallReading[];
}

/** The outfalls of one month: who discharges over the limits, and who answers. */
export interface WaterOutfalls {
	basis: Basis;
	period: Period;
	previous: Period | null;
	next: Period | null;
	until: string;
	unfinished: boolean;
	/** outfalls = assessed + idle + suspended + missing + notJudged; assessed = met + failed. */
	summary: {
		outfalls: number;
		assessed: number;
		met: number;
		failed: number;
		idle: number;
		suspended: number;
		missing: number;
		notJudged: number;
		samples: number;
	};
	/** Those that fail first, then by unit and code. */
	outfalls: Outfall[];
	/** Most decimals printed, by item. */
	digits: Readonly<Record<string, number>>;
	counties: { area: Area; outfalls: number; assessed: number; met: number; failed: number }[];
}

/** Answers `/water/outfalls/<month>`. */
export async function waterOutfalls(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<WaterOutfalls> {
	const { period } = question;
	const asof = await resolveAsof(reader, question.asof);
	const until = asof < period.to ? asof : period.to;
	const rows = await reader.read('outfall_months', { dateFrom: period.from, dateTo: until });
	const units = await rankedUnits(reader);
	const registered = await reader.read('section_on', { onDate: until });
	const names = new Map(registered.map(({ sectionCode, name }) => [sectionCode, name]));
	const outfalls = rows
		.map((row) => outfallOf(row, units.get(row.areaCode) ?? null, names))
		.sort(
			(a, b) =>
				Number(b.status === 'failed') - Number(a.status === 'failed') ||
				(a.answering?.code ?? '').localeCompare(b.answering?.code ?? '') ||
				a.code.localeCompare(b.code)
		);
	return {
		basis: await basis(reader, asof, question.asof, RULES, ['outfall_sample']),
		period,
		previous: previousPeriod(period),
		next: period.to < asof ? nextPeriod(period) : null,
		until,
		unfinished: until < period.to,
		summary: summaryOf(outfalls),
		outfalls,
		digits: digitsOf(outfalls),
		counties: countiesOf(outfalls)
	};
}

const RULES: Rule[] = [
	{
		subject: 'outfall',
		edition: '',
		clause: '登记的限值；一次超标即为超标',
		model: 'water/outfall_months.sql',
		note: null
	},
	{
		subject: 'water_multiple',
		edition: '',
		clause: '以排放限值为基数',
		model: 'water/outfall_readings.sql',
		note: null
	}
];

type Row = Models['outfall_months']['row'];

function outfallOf(row: Row, unit: Area | null, names: ReadonlyMap<string, string>): Outfall {
	const place = (item: string) => OUTFALL_ITEMS.findIndex((known) => known === item);
	return {
		code: row.outfallCode,
		name: row.name,
		kind: row.kind,
		answering: unit && { code: unit.code, name: unit.name, short: unit.short },
		river: row.river,
		section: row.sectionCode && (names.get(row.sectionCode) ?? row.sectionCode),
		keyEnterprise: row.keyEnterprise,
		standard: row.standard,
		samples: row.samples,
		status: row.status as OutfallStatus,
		remark: row.remark,
		readings: row.readings
			.map(({ sampledAt, item, value, mark, low, limitValue, over, multiple, reason }) => ({
				...{ sampledAt: sampledAt ?? '', item: item ?? '', value, low, over, multiple, reason },
				mark: mark as Mark | null,
				limit: limitValue
			}))
			.sort((a, b) => a.sampledAt.localeCompare(b.sampledAt) || place(a.item) - place(b.item))
	};
}

/** Decimals that it takes to print all values of an item alike. */
function digitsOf(outfalls: readonly Outfall[]): WaterOutfalls['digits'] {
	const readings = outfalls.flatMap((outfall) => outfall.readings);
	const most = (item: string) =>
		readings
			.filter((reading) => reading.item === item && reading.mark === null)
			.map(({ value }) => (String(value ?? '').split('.')[1] ?? '').length);
	return Object.fromEntries(OUTFALL_ITEMS.map((item) => [item, Math.max(0, ...most(item))]));
}

function summaryOf(outfalls: readonly Outfall[]): WaterOutfalls['summary'] {
	const count = (...statuses: OutfallStatus[]) =>
		outfalls.filter(({ status }) => statuses.includes(status)).length;
	return {
		outfalls: outfalls.length,
		assessed: count('met', 'failed'),
		met: count('met'),
		failed: count('failed'),
		idle: count('idle'),
		suspended: count('suspended'),
		missing: count('missing'),
		notJudged: count('not_judged'),
		samples: outfalls.reduce((sum, { samples }) => sum + samples, 0)
	};
}

/** The units that answer for an outfall, those that fail most first. */
function countiesOf(outfalls: readonly Outfall[]): WaterOutfalls['counties'] {
	const areas = new Map(
		outfalls.flatMap(({ answering }) => (answering ? [[answering.code, answering] as const] : []))
	);
	return [...areas.values()]
		.map((area) => {
			const {
				outfalls: all,
				assessed,
				met,
				failed
			} = summaryOf(outfalls.filter(({ answering }) => answering?.code === area.code));
			return { area, outfalls: all, assessed, met, failed };
		})
		.sort((a, b) => b.failed - a.failed || a.area.code.localeCompare(b.area.code));
}
