import { monthEnd, YEARS } from './calendar.mjs';
import { csv, utf8 } from './encode.mjs';
import { FIRE_WEIGHTS } from './fire.mjs';
import { ALL, spread } from './ledger-item.mjs';
import { CITY, printedName } from './units.mjs';

const HEADINGS = [
	'指标',
	'县(市、区)',
	'起始日期',
	'截止日期',
	'考核周期',
	'目标值',
	'方向',
	'来源',
	'备注'
];

/** Indicator, span, direction and the values of 2019, 2020, 2021; good days in days, compliance in percent. */
const CITY_WIDE = [
	['air-index', '年', '不高于', [5.55, 5.4, 5], '空气质量综合指数'],
	['pm2_5', '年', '不高于', [52, 49, 45], 'μg/m³'],
	['good-days', '年', '不低于', [245, 258, 272], '天'],
	['water-compliance', '周', '不低于', [75, 80, 85], '断面达标率，%'],
	['water-compliance', '月', '不低于', [75, 80, 85], '断面达标率，%']
];

/** Composite index of each month, January first: the index has its seasons, so one value for all would judge the weather. */
const INDEX_BY_MONTH = [
	[6.8, 6.4, 5.7, 5.2, 4.7, 4.4, 4.0, 3.9, 4.5, 5.3, 6.0, 6.6],
	[7.0, 5.7, 5.5, 4.9, 4.6, 4.4, 3.8, 3.7, 4.3, 5.2, 5.8, 6.6],
	[6.4, 5.7, 5.8, 4.7, 4.2, 4.0, 3.5, 3.5, 3.9, 4.4, 5.3, 5.7]
];

/** Confirmed alarms that the whole city may have in a year. */
const FIRES = [270, 250, 230];

/** First and last day of a month. */
function month(year, number) {
	const first = `${year}-${String(number).padStart(2, '0')}-01`;
	return [first, monthEnd(first)];
}

const year = (i) => [`${YEARS[i]}-01-01`, `${YEARS[i]}-12-31`];

function cityWide() {
	return CITY_WIDE.flatMap(([indicator, span, direction, values, note]) =>
		values.flatMap((value, i) =>
			['', CITY.name].map((place) => [
				indicator,
				place,
				...year(i),
				span,
				value,
				direction,
				'演示目标',
				note
			])
		)
	);
}

/** Shares of sections by the mean of the year, percent: Ⅰ to Ⅲ at least, worse than Ⅴ at most; the city's own mark. */
function yearShares() {
	const marks = [
		['water-good-share', '不低于', [10, 12, 15], 'Ⅰ—Ⅲ类断面比例，%'],
		['water-bad-share', '不高于', [5, 5, 0], '劣Ⅴ类断面比例，%']
	];
	return marks.flatMap(([indicator, direction, values, note]) =>
		values.map((value, i) => [
			...[indicator, CITY.name, ...year(i), '年', value, direction, '演示目标', note]
		])
	);
}

function indexByMonth() {
	return INDEX_BY_MONTH.flatMap((months, i) =>
		months.flatMap((value, m) =>
			['', CITY.name].map((place) => [
				'air-index',
				place,
				...month(YEARS[i], m + 1),
				'月',
				value,
				'不高于',
				'演示目标',
				'空气质量综合指数'
			])
		)
	);
}

function fires() {
	return FIRES.flatMap((total, i) => {
		const shares = spread(total, ALL, FIRE_WEIGHTS);
		const rows = [...ALL.map((code) => [printedName(code), shares.get(code)]), [CITY.name, total]];
		return rows.map(([place, value]) => [
			'fire-points',
			place,
			...year(i),
			'年',
			value,
			'不高于',
			'演示目标',
			'核实火点，个'
		]);
	});
}

/** The targets of the three years: name → bytes. */
export function targetFiles() {
	return { '演示数据-目标值.csv': utf8(csv([HEADINGS, ...cityWide(), ...yearShares(), ...indexByMonth(), ...fires()])) };
}
