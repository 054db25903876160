import { FIRST_DAY, LAST_DAY, clock, dayOf, isoOf, monthEnd, yearOf } from './calendar.mjs';
import { csv, titled, utf8, utf8WithBom } from './encode.mjs';
import { clamp, stream } from './random.mjs';
import { printedName } from './units.mjs';
import { SECTIONS } from './water-sections.mjs';

/** Two kinds of outfall with invented permits: limits in mg/L in the order of ITEMS, null = not limited. */
const KINDS = {
	城镇污水处理厂: { short: '污水处理厂', limits: [50, 10, 10, 5, 15, 0.5] },
	工业企业: { short: '工业企业', limits: [100, 20, 70, 15, null, 0.5] }
};
const ITEMS = ['cod', 'bod5', 'ss', 'nh3n', 'tn', 'tp'];
/** Printed decimals, detection limits (mg/L) in the order of ITEMS. */
const DECIMALS = [0, 1, 0, 3, 2, 2];
const DETECTION = ['4', '0.5', '4', '0.025', '0.05', '0.01'];

const REGISTER_HEADINGS = [
	...['排污口编码', '排污口名称', '排污口类型', '县(市、区)', '受纳水体', '下游断面', '重点涉水企业'],
	...['执行标准', 'pH下限', 'pH上限', '化学需氧量限值(mg/L)', '五日生化需氧量限值(mg/L)'],
	...['悬浮物限值(mg/L)', '氨氮限值(mg/L)', '总氮限值(mg/L)', '总磷限值(mg/L)', '启用日期', '停用日期']
];
const HEADINGS = [
	...['排污口名称', '采样时间', '排放状态', 'pH(无量纲)', '化学需氧量(mg/L)', '五日生化需氧量(mg/L)'],
	...['悬浮物(mg/L)', '氨氮(mg/L)', '总氮(mg/L)', '总磷(mg/L)', '数据状态', '备注']
];
const TITLES = ['沧州市入河排污口每月监测结果（演示数据）'];

const isCode = (place) => /^1309\d\d$/.test(place);

/** One outfall above every section that somebody answers for; the larger counties' plants are key enterprises. */
const OUTFALLS = SECTIONS.filter(({ target }) => target !== null).map((section, i) => {
	const kind = i % 3 === 2 ? '工业企业' : '城镇污水处理厂';
	const number = String(i + 1).padStart(2, '0');
	const county = isCode(section.from) ? printedName(section.from) : section.from;
	return {
		code: `YP${number}`,
		name: `演示排污口${number}(${county}${KINDS[kind].short})`,
		kind,
		county,
		section,
		key: i % 4 === 0,
		limits: KINDS[kind].limits
	};
});

function registerRow({ code, name, kind, county, section, key, limits }) {
	return [
		...[code, name, kind, county, section.river, section.name, key ? '是' : '否'],
		...['演示限值', 6, 9, ...limits.map((limit) => limit ?? ''), '2019-01-01', '']
	];
}

/** The middle of every month: one sampling an outfall. */
const MONTHS = [];
for (let month = isoOf(FIRST_DAY); dayOf(month) <= LAST_DAY; month = isoOf(dayOf(monthEnd(month)) + 1))
	MONTHS.push(month);

/** Spans without a discharge: outfall, first and last month, remark. */
const IDLE = [
	['YP06', '2020-02', '2020-03', '企业停产'],
	['YP12', '2021-08', '2021-10', '提标改造停排'],
	['YP18', '2019-12', '2020-02', '企业停产']
];

/** A month that never came in. */
const LOST = { code: 'YP09', month: '2021-06' };

function printed(value, at) {
	return value < Number(DETECTION[at]) ? `${DETECTION[at]}L` : value.toFixed(DECIMALS[at]);
}

function sample(outfall, month, random) {
	// About one sampling in fifteen runs over one of its limits, less often as the plants are upgraded.
	const over = random.chance(0.11 - 0.03 * (yearOf(dayOf(month)) - 2019)) ? random.integer(0, 5) : -1;
	const shares = ITEMS.map((_, at) =>
		at === over ? 1.02 + 0.6 * random.unit() : clamp(0.52 + 0.14 * random.normal(), 0.02, 0.97)
	);
	const values = shares.map((share, at) => printed(share * (outfall.limits[at] ?? 30), at));
	const ph = clamp(7.4 + 0.3 * random.normal(), 6.3, 8.8).toFixed(2);
	const day = isoOf(dayOf(month) + 9 + random.integer(0, 8));
	const time = `${day} ${clock(540 + 10 * random.integer(0, 30), true)}`;
	const idle = IDLE.find(
		([code, from, to]) => code === outfall.code && month.slice(0, 7) >= from && month.slice(0, 7) <= to
	);
	const status = month >= '2021-12' ? '实况' : '审核';
	if (idle) return [outfall.name, time, '停排', ...Array(7).fill(''), status, idle[3]];
	return [outfall.name, time, '排放', ph, ...values, status, ''];
}

/** The register of outfalls and their monthly files: name → bytes. */
export function outfallFiles() {
	const rows = OUTFALLS.flatMap((outfall) => {
		const random = stream(`outfall/${outfall.code}`);
		return MONTHS.map((month) => ({ outfall, month, cells: sample(outfall, month, random) }));
	})
		.filter(({ outfall, month }) => outfall.code !== LOST.code || !month.startsWith(LOST.month))
		.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
	const cells = rows.map((row) => row.cells);
	return {
		'演示数据-入河排污口登记.csv': utf8WithBom(csv([REGISTER_HEADINGS, ...OUTFALLS.map(registerRow)])),
		'演示数据-入河排污口监测.csv': utf8(csv(titled(TITLES, [HEADINGS, ...cells])))
	};
}
