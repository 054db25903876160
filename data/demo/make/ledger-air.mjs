import { addDays } from './calendar.mjs';
import {
	ALL,
	DATE_FROM_NOTICE,
	MADE_UP,
	TOTAL_FROM_NOTICE,
	item,
	perUnit,
	progress,
	spread
} from './ledger-item.mjs';
import { CITY, printedName } from './units.mjs';

/** Diesel trucks: the task of 32605 by unit, more than done by the end of 2020. */
function trucks() {
	const task = spread(32605);
	return perUnit('diesel-truck-retirement', ALL, (area, i, random) => {
		const planned = task.get(area);
		const done = planned + Math.floor((planned * random.integer(4, 28)) / 1000);
		return {
			name: `${printedName(area)}国三及以下营运柴油货车淘汰`,
			dept: '市交通运输局',
			planned,
			unit: '辆',
			start: '2020-09-29',
			due: '2020-12-31',
			steps: [[`2020-12-${random.integer(18, 30)}`, done]],
			evidence: '报废回收证明汇总（演示）',
			remark: '任务总量据整改通报，分县任务与超额部分为演示'
		};
	});
}

function railLines() {
	const line = (goal, what) => (done, i) =>
		item({
			goal,
			area: CITY.code,
			name: `演示铁路专用线${i + 1}${what}`,
			dept: '市交通运输局',
			unit: '条',
			due: '2021-09-30',
			done,
			evidence: '批复文件（演示）'
		});
	return [
		...['2021-03-12', '2021-04-23', '2021-06-18', '2021-06-18', '2021-08-20'].map(
			line('rail-lines-cancelled', '核减')
		),
		...[
			'2021-03-12',
			'2021-03-12',
			'2021-04-23',
			'2021-06-18',
			'2021-06-18',
			'2021-08-20',
			'2021-08-20',
			'2021-09-17'
		].map(line('rail-lines-moved', '调整至“十四五”开工'))
	];
}

/** “6+2” at building sites: one site stands still at the end. */
function sites() {
	return perUnit('six-plus-two-100', ALL, (area, i, random) => {
		const planned = random.integer(6, 24);
		const all = area === '130902' ? planned - 1 : planned;
		return {
			name: `${printedName(area)}施工工地“6+2”百分之百落实`,
			dept: '市住建局',
			planned,
			unit: '个',
			start: '2021-01-01',
			due: '2021-12-31',
			steps: [
				['2021-02-25', Math.floor(planned * 0.7)],
				['2021-05-25', Math.floor(planned * 0.85)],
				['2021-09-24', all]
			],
			evidence: '驻场监管记录（演示）',
			remark: MADE_UP
		};
	});
}

/** Earthworks: started_on is the day of the announcement, done_on the day of the work; the fifth came without notice. */
function earthworks() {
	return perUnit(
		'earthwork-notice',
		['130902', '130903', '130921', '130929', '130981', '130982', '130983', '130984'],
		(area, i) => {
			const announced = addDays('2021-03-04', i * 33);
			return {
				name: `演示工地${i + 1}土石方作业预报`,
				dept: '施工单位、项目驻场员',
				unit: '次',
				known: announced,
				start: announced,
				done: addDays(announced, i === 4 ? 0 : 1 + (i % 3)),
				evidence: '预报单（演示）',
				remark: '起始日期为预报日，完成日期为作业日；均为演示'
			};
		}
	);
}

function dated() {
	const one = (goal, area, fields) =>
		item({
			goal,
			area,
			unit: '次',
			evidence: '相关文件（演示）',
			remark: DATE_FROM_NOTICE,
			...fields
		});
	return [
		one('suning-approval-ban-lifted', '130926', {
			name: '解除肃宁县新增大气污染物排放建设项目区域限批',
			dept: '省生态环境厅',
			done: '2021-01-30'
		}),
		one('dust-handover', CITY.code, {
			name: '建筑工地扬尘治理移交属地',
			dept: '市住建局',
			due: '2021-05-31',
			done: '2021-05-08',
			remark: '月份据整改通报（5月初），日期为演示'
		}),
		one('yunhe-site-fine', '130903', {
			name: '书香华府项目立案处罚',
			dept: '市住建局',
			planned: 6,
			unit: '万元',
			due: '2021-06-30',
			done: '2021-04-23',
			remark: '金额据整改通报，日期为演示'
		})
	];
}

/** Lectures on straw: three by the city, one in every county, a second in 盐山县 and 献县; none in the zones. */
const SESSIONS = new Map(
	ALL.filter((code) => !code.startsWith('13097')).map((code) => [
		code,
		code === '130925' || code === '130929' ? 2 : 1
	])
);
const LISTENERS = spread(3370, [...SESSIONS.keys()], Object.fromEntries(SESSIONS));

function training(goal, unit, what, amount, remark) {
	return perUnit(goal, [CITY.code, ...SESSIONS.keys()], (area, i, random) => {
		const planned = amount(area);
		const single = [`2021-0${random.integer(3, 9)}-16`];
		const days =
			(SESSIONS.get(area) ?? 3) > 1 ? ['2021-05-14', `2021-09-${random.integer(10, 28)}`] : single;
		return {
			name: `${area === CITY.code ? '市级' : printedName(area)}${what}`,
			dept: '农业农村部门',
			planned,
			unit,
			due: '2021-09-30',
			steps: progress(planned, days),
			evidence: '签到册（演示）',
			remark
		};
	});
}

const straw = () => [
	...training(
		'straw-training-sessions',
		'次',
		'秸秆利用宣传培训讲座',
		(area) => SESSIONS.get(area) ?? 3,
		TOTAL_FROM_NOTICE
	),
	...training(
		'straw-training-people',
		'人(次)',
		'秸秆利用培训',
		(area) => LISTENERS.get(area) ?? 780,
		`${TOTAL_FROM_NOTICE}；通报为4150余人(次)`
	)
];

/** Dust, transport, straw and the dated events of air control. */
export const airItems = () => [
	...trucks(),
	...railLines(),
	...sites(),
	...earthworks(),
	...dated(),
	...straw()
];
