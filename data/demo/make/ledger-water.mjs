import { addDays } from './calendar.mjs';
import {
	MADE_UP,
	RIVERSIDE,
	ALL,
	before,
	item,
	perUnit,
	progress,
	spread
} from './ledger-item.mjs';
import { stream } from './random.mjs';
import { CITY, government, printedName } from './units.mjs';

const [Q1, Q2, Q3, Q4] = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-11-30'];

const RIVERS = [
	'宣惠河',
	'南运河',
	'漳卫新河',
	'南排河',
	'石碑河',
	'北排河',
	'子牙新河',
	'江江河',
	'清凉江',
	'老盐河',
	'古洋河'
];
const RIVER_DUES = ['2020-06-30', '2020-09-30', '2020-12-31', Q1, Q2, Q3, Q4];

function riverProjects() {
	const random = stream('ledger/one-river-projects');
	let number = 0;
	return [...spread(63, RIVERSIDE)].flatMap(([area, count]) =>
		Array.from({ length: count }, () => {
			number++;
			const due = RIVER_DUES[random.weighted([8, 8, 10, 11, 11, 10, 8])];
			const late = number % 11 === 0;
			return item({
				goal: 'one-river-projects',
				area,
				name: `演示河流治理管控工程${String(number).padStart(2, '0')}（${random.pick(RIVERS)}）`,
				dept: government(area),
				start: addDays(due, -random.integer(120, 260)),
				due,
				done: late ? addDays(due, random.integer(4, 19)) : before(due, random, 0, 40),
				evidence: '工程验收意见（演示）'
			});
		})
	);
}

const IMPLEMENTED = {
	goal: 'river-projects-implemented',
	unit: '项',
	remark: '项目据整改通报，“实施”指开工，日期为演示',
	evidence: '开工报告（演示）',
	keptOpen: true
};
const DREDGED = {
	goal: 'dredging-done-reaches',
	due: '2021-10-31',
	evidence: '清淤验收材料（演示）'
};
const UNDER_WAY = { goal: 'dredging-under-way-reaches' };

/** Reaches and projects that the notice names. */
const REACHES = [
	[
		CITY.code,
		'南运河(不含城区段)补水河道清理整治项目',
		{ ...IMPLEMENTED, due: Q1, done: '2021-03-10' }
	],
	['130973', '南排河(南大港段)治理项目', { ...IMPLEMENTED, due: Q2, done: '2021-07-15' }],
	['130929', '北排河(献县段)治理项目', { ...IMPLEMENTED, due: Q3, done: '2021-09-06' }],
	[CITY.code, '南运河(不含城区段)清淤', { ...DREDGED, start: '2021-03-10', done: '2021-06-18' }],
	['130981', '老盐河泊头段清淤', { ...DREDGED, start: '2021-03-22', done: '2021-08-05' }],
	['130981', '清凉江泊头段清淤', { ...DREDGED, start: '2021-04-12', done: '2021-10-14' }],
	['130923', '宣惠河东光城区段清淤', { ...DREDGED, start: '2021-02-25', done: '2021-05-28' }],
	['130973', '南排河南大港段', { ...UNDER_WAY, start: '2021-07-15', due: '2022-04-30' }],
	['130929', '北排河献县段', { ...UNDER_WAY, start: '2021-09-06', due: '2022-05-31' }]
];

function namedReaches() {
	return REACHES.map(([area, name, fields]) =>
		item({
			area,
			name,
			dept: area === CITY.code ? '市水务局' : government(area),
			unit: '段',
			remark: '河段据整改通报，日期为演示',
			...fields
		})
	);
}

/** Statements on every county: [goal, name, months to spread the finishing over]. */
const COVERAGE = [
	['county-wwtp-coverage', '建有城镇污水处理厂', ['2020-09-30', '2020-10-30']],
	[
		'sewer-network-coverage',
		'生活污水收集市政管网全覆盖',
		['2020-11-20', '2020-12-18', '2021-02-26', '2021-07-09']
	],
	[
		'reclaimed-water-coverage',
		'生活污水处理厂中水设施',
		['2020-12-25', '2021-03-19', '2021-05-28', '2021-08-27', '2021-10-15']
	]
];

function coverage() {
	return COVERAGE.flatMap(([goal, name, days]) =>
		perUnit(goal, ALL, (area, i) => ({
			name: `${printedName(area)}${name}`,
			dept: '城市生活污水处理管理部门',
			unit: '县',
			due: goal === 'county-wwtp-coverage' ? '2020-12-31' : '2021-09-30',
			done: days[i % days.length],
			evidence: '排查台账（演示）',
			remark: '结论据整改通报，日期为演示'
		}))
	);
}

/** 涉河问题: 190 found by the third-party patrol, worked off month by month. */
function riverProblems() {
	const found = spread(190, RIVERSIDE);
	return perUnit('river-problems-found', RIVERSIDE, (area, i, random) => {
		const planned = found.get(area);
		const days = ['2021-04-20', '2021-05-25', '2021-06-24', '2021-08-20', '2021-10-22'].slice(
			i % 2
		);
		return {
			name: `${printedName(area)}第三方巡查发现涉河问题`,
			dept: '县级河长办',
			planned,
			unit: '处',
			start: '2021-03-15',
			known: '2021-03-31',
			due: Q4,
			stages: [
				['2021-06-30', Math.ceil(planned / 2)],
				[Q4, planned]
			],
			steps: progress(planned, [...days, addDays(Q4, -random.integer(3, 15))]),
			evidence: '复核销号表（演示）'
		};
	});
}

function canal() {
	const days = ['2020-10-30', '2020-12-28', '2021-03-26', '2021-06-25', '2021-08-27', '2021-10-29'];
	return item({
		goal: 'yinbian-garbage',
		area: '130982',
		name: '殷边渠垃圾清理',
		dept: '任丘市环卫部门',
		planned: 119,
		unit: '立方米',
		start: '2020-08-01',
		due: '2021-10-31',
		steps: progress(119, days),
		evidence: '清运记录（演示）',
		remark: '总量据整改通报（约119立方米），分月数为演示'
	});
}

/** Dated assessments and monitoring that recur every year. */
function yearly() {
	const rounds = (goal, name, dept, list) =>
		list.map(([year, due, done]) =>
			item({
				goal,
				area: CITY.code,
				name: `${year}年度${name}`,
				dept,
				unit: '次',
				due,
				done,
				evidence: done ? '年度报告（演示）' : '',
				remark: MADE_UP
			})
		);
	return [
		...rounds('river-chief-annual-assessment', '河长制年度考核', '市河长办', [
			[2020, '2021-01-31', '2021-01-26'],
			[2021, '2022-01-31', '']
		]),
		...rounds('soil-annual-monitoring', '重点监管单位、垃圾填埋场执法监测', '市生态环境局', [
			[2020, '2020-12-31', '2020-11-20'],
			[2021, '2021-12-31', '2021-10-28']
		])
	];
}

/** Works and problems of rivers, sewers and plants. */
export const waterItems = () => [
	...riverProjects(),
	...namedReaches(),
	...coverage(),
	...riverProblems(),
	canal(),
	...yearly()
];
