import { FIRST_DAY, LAST_DAY, YEARS, clock, dayOf, isoOf, slashed, yearOf } from './calendar.mjs';
import { csv, gb18030, titled, utf8, utf8WithBom } from './encode.mjs';
import { stream } from './random.mjs';
import { sectionLevels } from './water-levels.mjs';
import { REGISTER_HEADINGS, SECTIONS, registerRow } from './water-sections.mjs';

const HEADINGS = [
	...[
		'断面名称',
		'采样时间',
		'水温(℃)',
		'pH(无量纲)',
		'溶解氧(mg/L)',
		'高锰酸盐指数(mg/L)',
		'化学需氧量(mg/L)'
	],
	...['五日生化需氧量(mg/L)', '氨氮(mg/L)', '总磷(mg/L)', '氟化物(mg/L)', '石油类(mg/L)'],
	...['水流状态', '数据状态', '备注']
];
const TITLES = ['沧州市跨县断面水质周监测结果（演示数据）'];

/** Printed decimals, in the order of the columns. */
const DECIMALS = { wt: 1, ph: 2, do: 2, codmn: 1, cod: 0, bod5: 1, nh3n: 3, tp: 2, f: 2, oil: 2 };

/** The last weeks of 2021 are not audited yet. */
const UNAUDITED_FROM = dayOf('2021-12-06');

/** Every Tuesday, one sample a section and week. */
const TUESDAYS = Array.from(
	{ length: (LAST_DAY - FIRST_DAY) / 7 + 1 },
	(_, i) => FIRST_DAY + 7 * i
).filter((day) => day <= LAST_DAY);

/** Spans without a sample: section, from, to, state, remark. */
const STOPS = [
	['YS01', '2019-01-08', '2019-01-29', '冰冻', '河面封冻'],
	['YS02', '2020-01-07', '2020-01-21', '冰冻', '河面封冻'],
	['YS01', '2021-01-05', '2021-02-02', '冰冻', '河面封冻'],
	['YS15', '2021-01-05', '2021-01-26', '冰冻', '河面封冻'],
	['YS18', '2019-01-15', '2019-02-05', '冰冻', '河面封冻'],
	['YS18', '2021-01-12', '2021-01-26', '冰冻', '河面封冻'],
	['YS23', '2020-01-14', '2020-02-11', '冰冻', '河面封冻'],
	['YS23', '2021-01-05', '2021-02-09', '冰冻', '河面封冻'],
	['YS23', '2021-12-21', '2021-12-28', '冰冻', '河面封冻'],
	['YS24', '2021-01-05', '2021-01-19', '冰冻', '冰面不具备采样条件'],
	['YS21', '2019-04-02', '2019-06-25', '断流', '河道断流，本周未采样监测'],
	['YS21', '2020-04-14', '2020-06-09', '断流', '河道断流，本周未采样监测'],
	['YS21', '2021-05-04', '2021-06-08', '断流', '河道断流，本周未采样监测'],
	['YS21', '2021-11-30', '2021-12-28', '断流', '河道断流，本周未采样监测'],
	['YS22', '2019-03-19', '2019-05-28', '断流', '河道断流，本周未采样监测'],
	['YS22', '2020-05-05', '2020-06-16', '断流', '河道断流，本周未采样监测'],
	['YS22', '2021-04-20', '2021-05-18', '断流', '河道断流，本周未采样监测'],
	['YS17', '2020-04-28', '2020-05-26', '无水', ''],
	['YS14', '2021-06-15', '2021-06-29', '停测', '施工停测']
].map(([code, from, to, state, remark]) => ({
	code,
	from: dayOf(from),
	to: dayOf(to),
	state,
	remark
}));

/** A week of one section that never came in. */
const LOST = { code: 'YS12', day: dayOf('2020-08-11') };

/** A probe that stood still: a printed 0 that cannot be true. */
const SUSPECT = { code: 'YS08', day: dayOf('2021-07-13'), item: 'tp' };

/** Below the detection limit an office writes the limit in one of these ways, and now and then only the bare word. */
const BELOW = {
	2019: { spell: (limit) => `${limit}L`, bare: 'ND' },
	2020: { spell: (limit) => `<${limit}`, bare: 'ND' },
	2021: { spell: (limit) => `${limit}L`, bare: '未检出' }
};

/** Detection limits, mg/L; the laboratories of the county-level sections have a coarser one for oil. */
function detectionLimit(section, item) {
	if (item === 'oil') return section.control === '县控' ? '0.02' : '0.01';
	return { nh3n: '0.025', tp: '0.01' }[item];
}

function printed(section, item, value, year, random) {
	const limit = detectionLimit(section, item);
	if (!limit || value >= Number(limit)) return value.toFixed(DECIMALS[item]);
	return item === 'oil' && random.chance(0.12) ? BELOW[year].bare : BELOW[year].spell(limit);
}

function measured(section, day, levels, random) {
	return Object.keys(DECIMALS).map((item) => {
		const suspect = section.code === SUSPECT.code && day === SUSPECT.day && item === SUSPECT.item;
		return suspect ? '0' : printed(section, item, levels[item], yearOf(day), random);
	});
}

const EMPTY_CELL = { 2019: '', 2020: '--', 2021: '--' };

function sample(section, day, levels, random) {
	const year = yearOf(day);
	const minutes = 510 + 10 * random.integer(0, 40);
	const iso = isoOf(day);
	const time =
		year === 2020 ? `${slashed(iso)} ${clock(minutes)}` : `${iso} ${clock(minutes, true)}`;
	const stop = STOPS.find((s) => s.code === section.code && s.from <= day && day <= s.to);
	const cells = measured(section, day, levels, random);
	const status = day < UNAUDITED_FROM ? '审核' : '实况';
	if (!stop) return [section.name, time, ...cells, '正常', status, ''];
	return [
		section.name,
		time,
		...cells.map(() => EMPTY_CELL[year]),
		stop.state,
		status,
		stop.remark
	];
}

function sectionSamples(section) {
	const random = stream(`water/print/${section.code}`);
	const levels = sectionLevels(section, TUESDAYS);
	return TUESDAYS.map((day, i) => ({
		day,
		section,
		cells: sample(section, day, levels[i], random)
	}));
}

/** The section register and the weekly files: name → bytes. */
export function waterFiles() {
	const series = SECTIONS.map(sectionSamples);
	const samples = TUESDAYS.flatMap((_, i) => series.map((rows) => rows[i])).filter(
		({ day, section }) => day !== LOST.day || section.code !== LOST.code
	);
	const [y2019, y2020, y2021] = YEARS.map((year) => [
		HEADINGS,
		...samples.filter(({ day }) => yearOf(day) === year).map(({ cells }) => cells)
	]);
	return {
		'演示数据-断面登记.csv': utf8WithBom(csv([REGISTER_HEADINGS, ...SECTIONS.map(registerRow)])),
		'演示数据-跨县断面周监测-2019.csv': utf8(csv(y2019)),
		'演示数据-跨县断面周监测-2020.csv': gb18030(csv(y2020, '\r\n')),
		'演示数据-跨县断面周监测-2021.csv': utf8WithBom(csv(titled(TITLES, y2021)))
	};
}
