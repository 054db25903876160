import { addDays } from './calendar.mjs';
import { ALL, MADE_UP, before, cityCount, item, perUnit } from './ledger-item.mjs';
import { CITY, government, printedName } from './units.mjs';

const DEPARTMENTS = [
	'生态环境',
	'交通',
	'市场监督',
	'城管',
	'住建',
	'商务',
	'农业农村',
	'工信',
	'卫健',
	'水务'
];

const eachDepartment = (goal, what, due, remark) =>
	DEPARTMENTS.map((name, i) =>
		item({
			goal,
			area: CITY.code,
			name: `${name}部门${what}`,
			dept: `市${name}部门`,
			unit: '个',
			due,
			done: addDays('2021-03-22', i * 4),
			evidence: '报告（演示）',
			remark
		})
	);

const RULES = {
	stages: [
		['2021-06-30', 5],
		['2021-09-30', 7]
	],
	due: '2021-09-30',
	steps: [
		['2021-03-25', 2],
		['2021-05-20', 4],
		['2021-08-30', 7]
	]
};

function organisation() {
	const groups = { due: '2021-03-31', done: '2021-03-15' };
	const fund = { due: '2021-06-30', done: '2021-04-20', remark: '金额与日期据整改通报' };
	return [
		cityCount('rectification-groups', '巡察整改问题整改组', '市生态环境局', 7, '个', groups),
		cityCount('dual-responsibility-rules', '“一岗双责”相关制度', '市直相关单位', 7, '项', RULES),
		...eachDepartment(
			'self-review-reports',
			'履职尽责自查自评报告',
			'2021-04-30',
			'部门数与日期为演示'
		),
		...eachDepartment(
			'eco-leading-groups',
			'生态环境保护工作领导小组',
			'2021-05-31',
			'部门据整改通报，日期为演示'
		),
		cityCount('livestock-fund', '畜禽粪污资源化利用市级资金安排', '市农业农村局', 400, '万元', fund)
	];
}

function ledgers() {
	return perUnit('rectification-ledger-all-units', [CITY.code, ...ALL], (area, i) => ({
		name: `${area === CITY.code ? '市直单位' : printedName(area)}整改进展台账`,
		dept: area === CITY.code ? '市直相关单位' : government(area),
		unit: '个',
		due: '2021-04-15',
		done: addDays('2021-03-18', i === 7 || i === 13 ? 40 : i),
		evidence: '台账（演示）',
		remark: '责任单位数与日期为演示'
	}));
}

/** Townships by unit: 国家统计局 2023, 209 in all. */
const TOWNSHIPS = {
	...{
		130902: 6,
		130903: 8,
		130921: 19,
		130922: 11,
		130923: 9,
		130924: 10,
		130925: 12,
		130926: 9,
		130927: 9
	},
	...{
		130928: 11,
		130929: 20,
		130930: 6,
		130981: 16,
		130982: 21,
		130983: 14,
		130984: 21,
		130971: 1,
		130972: 1
	},
	130973: 5
};

function townships() {
	return [
		...perUnit('township-emergency-plans', ALL.slice(0, 16), (area, i, random) => ({
			name: `${printedName(area)}相关乡镇《重污染天气应急实施方案》修订`,
			dept: government(area),
			planned: random.integer(1, 5),
			unit: '份',
			due: '2021-06-30',
			done: i % 8 === 5 ? '2021-07-22' : before('2021-06-30', random, 1, 60),
			evidence: '修订稿（演示）',
			remark: MADE_UP
		})),
		...perUnit('township-enforcement-squads', ALL, (area) => ({
			name: `${printedName(area)}乡镇综合执法大队设立`,
			dept: government(area),
			planned: TOWNSHIPS[area],
			unit: '个',
			due: '2021-09-30',
			steps: [
				['2021-02-26', Math.floor(TOWNSHIPS[area] * 0.5)],
				['2021-06-11', Math.floor(TOWNSHIPS[area] * 0.8)],
				['2021-09-17', TOWNSHIPS[area]]
			],
			evidence: '批复文件（演示）',
			remark: '乡镇数据统计用区划，进度为演示'
		}))
	];
}

function assessments() {
	const codes = ['130922', '130924', '130927', '130928', '130971', '130972'];
	const each = (goal, what, due, late) =>
		perUnit(goal, codes, (area, i, random) => ({
			name: `${printedName(area)}${what}`,
			dept: '县（市、区）委组织部',
			unit: '县',
			due,
			done: i === 3 ? late : before(due, random, 1, 50),
			evidence: '考核文件（演示）',
			remark: '县（市、区）与日期为演示'
		}));
	return [
		...each('assessment-index-2020', '生态环境保护纳入2020年考核体系', '2020-12-31', '2020-12-30'),
		...each('assessment-method-2021', '2021年考核办法修订', '2021-06-30', '2021-07-14')
	];
}

/** Organisation, rules, and what every county had to set up. */
export const officeItems = () => [
	...organisation(),
	...ledgers(),
	...townships(),
	...assessments()
];
