import { readFileSync } from 'node:fs';
import { addDays, addMonths } from './calendar.mjs';
import {
	ALL,
	DATE_FROM_NOTICE,
	MADE_UP,
	before,
	item,
	perUnit,
	progress,
	spread
} from './ledger-item.mjs';
import { parseCsv } from './parse.mjs';
import { stream } from './random.mjs';
import { CITY, government, printedName } from './units.mjs';

const INSPECTION_DUES = ['2020-12-31', '2021-03-31', '2021-06-30', '2021-09-30', '2021-12-15'];

/** 省委省政府水专项督察: 101 problems, one item each; the last of 沧县 and of 任丘市 are still open on the day of the notice. */
function waterInspection() {
	const random = stream('ledger/water-inspection-total');
	const open = new Set(['130921', '130982']);
	let number = 0;
	return [...spread(101)].flatMap(([area, count]) =>
		Array.from({ length: count }, (_, i) => {
			number++;
			const stays = open.has(area) && i === count - 1;
			const due = stays ? '2021-12-31' : INSPECTION_DUES[random.weighted([16, 20, 26, 22, 16])];
			const late = number % 13 === 0 && due < '2021-12-01';
			const done = late ? addDays(due, random.integer(6, 40)) : before(due, random, 1, 45);
			return item({
				goal: 'water-inspection-total',
				area,
				name: `水专项督察演示问题${String(number).padStart(3, '0')}`,
				dept: government(area),
				unit: '个',
				start: '2020-09-01',
				due,
				done: stays ? '' : done,
				evidence: stays ? '' : '整改验收表（演示）'
			});
		})
	);
}

function overdueProblems() {
	const done = ['2021-03-19', '2021-05-14', '2021-07-23'];
	return perUnit('overdue-problems-done', ['130929', '130981', '130984'], (area, i) => ({
		name: `逾期演示问题${i + 1}`,
		dept: government(area),
		unit: '个',
		start: '2020-06-01',
		due: '2020-12-31',
		done: done[i],
		evidence: '整改验收表（演示）',
		remark: '个数据整改通报，县（市、区）与日期为演示'
	}));
}

/** 约谈: [unit, day of the talk, day of the report, day the problem was settled]; the report of 盐山县 came late. */
const TALKS = [
	['130926', '2020-04-24', '2020-07-16', '2020-09-30'],
	['130930', '2020-11-12', '2021-02-05', '2021-02-09'],
	['130929', '2021-01-20', '2021-04-12', '2021-04-16'],
	['130925', '2021-03-10', '2021-07-02', '2021-07-28'],
	['130984', '2021-05-18', '2021-08-06', '2021-08-13'],
	['130982', '2021-08-25', '2021-11-19', '2021-11-22'],
	['130923', '2021-11-05', '', '']
];

function talks() {
	const entry = (goal, what, at) =>
		TALKS.map((talk, i) =>
			item({
				goal,
				area: talk[0],
				name: `${printedName(talk[0])}约谈${what}`,
				dept: government(talk[0]),
				unit: '次',
				known: talk[1],
				start: talk[1],
				due: addMonths(talk[1], 3),
				done: talk[at],
				evidence: talk[at] ? '整改报告（演示）' : '',
				remark:
					i === 0
						? '约谈月份据整改通报（2020年4月），日期为演示；起始日期为约谈日'
						: '演示；起始日期为约谈日'
			})
		);
	return [
		...entry('talks-report-limit', '整改报告', 2),
		...entry('talks-rectification-limit', '问题整改', 3)
	];
}

/** The four development zones; approved one after the other, the days invented. */
function zones() {
	const list = [
		['130928', '吴桥开发区（吴桥宋门工业园区）', '2021-07-09'],
		['130921', '沧东经济开发区', '2021-08-20'],
		['130924', '海兴开发区', '2021-09-28'],
		['130923', '东光开发区', '2021-11-16']
	];
	return list.map(([area, zone, done]) =>
		item({
			goal: 'zone-eia-late',
			area,
			name: `${zone}规划环评跟踪评价`,
			dept: `${zone}管委会`,
			unit: '个',
			due: '2020-03-31',
			done,
			evidence: '省生态环境厅批复（演示）',
			remark: '开发区与期限据整改通报，批复日期为演示'
		})
	);
}

function relocation() {
	const step = (goal, name, due, done, remark) =>
		item({
			goal,
			area: '130902',
			name,
			dept: '新华区人民政府',
			unit: '次',
			due,
			done,
			evidence: '现场核查记录（演示）',
			remark
		});
	return [
		step(
			'feida-relocation-due',
			'华油飞达装备有限公司搬迁',
			'2019-12-31',
			'2021-03-08',
			'期限据整改通报，完成日以断电断水日计'
		),
		step(
			'feida-equipment-removed',
			'生产设备及原材料搬迁',
			'2021-02-28',
			'2021-02-28',
			DATE_FROM_NOTICE
		),
		step('feida-power-water-cut', '断电断水', '2021-03-08', '2021-03-08', DATE_FROM_NOTICE)
	];
}

function soilPlots() {
	const codes = ['130982', '130922', '130921', '130928', '130903'];
	return perUnit('soil-plots-counties', codes, (area, i) => ({
		name: `${printedName(area)}疑似污染地块调查整改`,
		dept: '自然资源和规划局',
		unit: '县',
		due: '2021-10-31',
		done: addDays('2021-04-16', i * 43),
		evidence: '地块调查报告（演示）',
		remark: '县（市、区）据整改通报，日期为演示'
	}));
}

/** Problems found at key dischargers. */
function foundProblems() {
	return perUnit('inspection-problems-fixed', ALL, (area, i, random) => {
		const planned = random.integer(4, 22);
		const end = `2021-0${i % 6 === 4 ? 7 : 6}-${random.integer(10, 24)}`;
		return {
			name: `${printedName(area)}重点排污单位及涉危废企业检查发现问题`,
			dept: '市生态环境局',
			planned,
			unit: '个',
			start: '2020-11-15',
			due: '2021-06-30',
			steps: progress(planned, ['2021-01-22', '2021-03-26', end]),
			evidence: '整改复查记录（演示）',
			remark: MADE_UP
		};
	});
}

/** The register of hazardous-waste units, of which 河间市 still misses six. */
function hazardousWaste() {
	const units = spread(1860);
	return perUnit('hazardous-waste-coverage', ALL, (area, i, random) => {
		const planned = units.get(area);
		const reached = area === '130984' ? planned - 6 : planned;
		return {
			name: `${printedName(area)}涉危险废物单位登记造册`,
			dept: '市生态环境局县（市、区）分局',
			planned,
			unit: '家',
			start: '2021-02-01',
			due: '2021-12-31',
			steps: [
				['2021-03-30', Math.floor(planned * 0.4)],
				['2021-06-28', Math.floor(planned * 0.65)],
				[`2021-10-${random.integer(10, 29)}`, reached]
			],
			evidence: '登记台账（演示）',
			remark: MADE_UP
		};
	});
}

const FINDINGS = new URL('../../regions/cangzhou/finding.csv', import.meta.url);

/** The 34 findings themselves: done where the notice says so, standing work and unfinished work stay open. */
function findings() {
	const [head, ...rows] = parseCsv(readFileSync(FINDINGS, 'utf8'));
	const at = (name) => head.indexOf(name);
	const random = stream('ledger/all-items-cleared');
	return rows
		.filter((row) => row[at('parent_id')] === '')
		.map((row) => {
			const completed = row[at('status_as_reported')] === 'completed';
			return item({
				goal: 'all-items-cleared',
				area: CITY.code,
				name: `巡察反馈问题${row[at('finding_id')]}整改`,
				dept: row[at('responsible_units_zh')].split(';')[0] || '市生态环境局',
				start: '2021-03-15',
				known: '2021-03-31',
				done: completed ? addDays('2021-05-20', random.integer(0, 190)) : '',
				evidence: completed ? '整改完成报告（演示）' : '',
				remark: completed ? '结论据整改通报，日期为演示' : '整改通报未写完结，长期坚持或正在推进'
			});
		});
}

/** Problems found by others and how they were settled. */
export const problemItems = () => [
	...waterInspection(),
	...overdueProblems(),
	...talks(),
	...zones(),
	...relocation(),
	...soilPlots(),
	...foundProblems(),
	...hazardousWaste(),
	...findings()
];
