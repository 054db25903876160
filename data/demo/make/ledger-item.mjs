import { addDays } from './calendar.mjs';
import { stream } from './random.mjs';
import { CITY, UNITS } from './units.mjs';

/** The reports: every month end from the end of 2020, and the day of the notice. */
export const REPORTED_ON = [
	...[
		'2020-12-31',
		'2021-01-31',
		'2021-02-28',
		'2021-03-31',
		'2021-04-30',
		'2021-05-31',
		'2021-06-30'
	],
	...['2021-07-31', '2021-08-31', '2021-09-30', '2021-10-31', '2021-11-30', '2021-12-21']
];
export const NOTICE_DAY = '2021-12-21';

/** What is taken from the notice and what is made up, in the remark of a row. */
export const TOTAL_FROM_NOTICE = '总量据整改通报，分布与日期为演示';
export const DATE_FROM_NOTICE = '日期据整改通报';
export const MADE_UP = '数量与日期均为演示';

/** Size of a unit as the spreading of counts sees it. */
const SIZE = {
	...{
		130902: 1,
		130903: 1,
		130921: 4,
		130922: 2,
		130923: 2,
		130924: 1,
		130925: 2,
		130926: 2,
		130927: 2
	},
	...{
		130928: 2,
		130929: 3,
		130930: 1,
		130981: 3,
		130982: 4,
		130983: 3,
		130984: 4,
		130971: 1,
		130972: 1
	},
	130973: 2
};

export const ALL = UNITS.map(({ code }) => code);
/** Without the two zones inside the city that have no river. */
export const RIVERSIDE = ALL.filter((code) => code !== '130971' && code !== '130972');

/** Divides a whole number over units by size, every unit getting at least one: code → share. */
export function spread(total, codes = ALL, sizes = SIZE) {
	const weight = codes.reduce((sum, code) => sum + sizes[code], 0);
	const free = total - codes.length;
	const exact = codes.map((code) => (free * sizes[code]) / weight);
	const shares = exact.map((share) => 1 + Math.floor(share));
	let left = total - shares.reduce((sum, share) => sum + share, 0);
	const byRest = exact
		.map((share, i) => [share - Math.floor(share), i])
		.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
	for (const [, i] of byRest) if (left-- > 0) shares[i]++;
	return new Map(codes.map((code, i) => [code, shares[i]]));
}

/**
 * An item of the ledger. `steps`: [day, cumulative amount]; `due`: the day of the whole amount; `stages`: [day, amount due] in
 * place of `due`; `enough`: the amount that completes it where that is less than planned; `known`: the day it enters the ledger.
 */
export function item(fields) {
	const planned = fields.planned ?? 1;
	const steps = fields.steps ?? (fields.done ? [[fields.done, planned]] : []);
	const enough = fields.enough ?? planned;
	const done = steps.find(([, amount]) => amount >= enough)?.[0] ?? '';
	const closed = done ? addDays(done, 14 + (fields.name.length % 5) * 4) : '';
	return {
		unit: '项',
		remark: TOTAL_FROM_NOTICE,
		known: REPORTED_ON[0],
		start: '',
		due: '',
		...fields,
		...{ planned, steps, enough, done, closed: fields.keptOpen ? '' : closed }
	};
}

/** One line of the city for a count that the notice prints. */
export const cityCount = (goal, name, dept, planned, unit, fields) =>
	item({
		goal,
		area: CITY.code,
		name,
		dept,
		planned,
		unit,
		evidence: '相关文件（演示）',
		remark: '数量据整改通报，日期为演示',
		...fields
	});

/** One item a unit: `make(code, i, random)` returns its fields. */
export function perUnit(goal, codes, make) {
	const random = stream(`ledger/${goal}`);
	return codes.map((area, i) => item({ goal, area, ...make(area, i, random) }));
}

/** Cumulative steps towards a total over the given days, the last of them completing it; `scale` thousandths are kept whole. */
export function progress(total, days, scale = 1) {
	return days.map((day, i) => [
		day,
		i === days.length - 1
			? total
			: Math.floor(((total * scale * (i + 1)) / days.length) * 0.97) / scale
	]);
}

/** A day of the month before `due`, as most works are finished. */
export const before = (due, random, least = 2, most = 35) =>
	addDays(due, -random.integer(least, most));
