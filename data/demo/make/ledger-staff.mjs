import { TOTAL_FROM_NOTICE, cityCount } from './ledger-item.mjs';
import { printedName } from './units.mjs';

const BUREAU = '市生态环境局';
const POSTS = '市委编委办';
const DETACHMENT = '市生态环境综合执法支队';
const PRINTED_DATE = '数量与日期据整改通报';

/** Of the city: goal, name, unit in charge, count, unit of the count, last day, steps, remark where it is not the usual one. */
const CITY_STAFF = [
	[
		'promotions-80-section-chief',
		'提拔80后正科级干部',
		BUREAU,
		1,
		'名',
		'2021-06-30',
		[['2021-05-14', 1]]
	],
	[
		'promotions-80-deputy',
		'提拔80后副科级干部',
		BUREAU,
		2,
		'名',
		'2021-12-31',
		[
			['2021-05-14', 1],
			['2021-09-10', 2]
		]
	],
	[
		'promotions-85-deputy',
		'提拔85后副科级干部',
		BUREAU,
		2,
		'名',
		'2021-12-31',
		[
			['2021-05-14', 1],
			['2021-09-10', 2]
		]
	],
	[
		'branches-admin-posts',
		'增加行政编制的县级分局',
		POSTS,
		6,
		'个',
		'2021-06-30',
		[['2021-06-11', 6]],
		PRINTED_DATE
	],
	[
		'branches-institution-posts',
		'增加事业编制的县级分局',
		POSTS,
		5,
		'个',
		'2021-06-30',
		[['2021-06-11', 5]],
		PRINTED_DATE
	],
	[
		'enforcement-posts-approved',
		'执法编制使用',
		DETACHMENT,
		20,
		'名',
		'',
		[
			['2021-01-15', 7],
			['2021-01-28', 8],
			['2021-08-27', 11]
		],
		'核准数与到岗数据整改通报，空缺待公开招聘'
	],
	[
		'enforcement-transferred-in',
		'系统内选调人员',
		DETACHMENT,
		7,
		'人',
		'2021-04-30',
		[['2021-01-15', 7]]
	],
	['enforcement-selected', '遴选人员', DETACHMENT, 1, '人', '2021-01-31', [['2021-01-28', 1]]],
	[
		'enforcement-recruited',
		'四级联考、定向选调招录人员',
		DETACHMENT,
		3,
		'人',
		'2021-08-31',
		[['2021-08-27', 3]]
	]
];

const MOVED = '新华、运河分局划转共18人据整改通报，分局人数与日期为演示';

/** Of the branches: unit, goal, name, count, last day, steps, remark. */
const BRANCH_STAFF = [
	[
		'130902',
		'enforcement-branch-staff',
		'新华分局划转人员',
		8,
		'2021-04-30',
		[['2021-04-30', 8]],
		MOVED
	],
	[
		'130903',
		'enforcement-branch-staff',
		'运河分局划转人员',
		10,
		'2021-04-30',
		[['2021-04-30', 10]],
		MOVED
	],
	[
		'130971',
		'dev-zone-staff-added',
		'开发区分局补充人员',
		20,
		'2021-03-31',
		[
			['2020-12-18', 12],
			['2021-02-10', 20]
		],
		TOTAL_FROM_NOTICE
	],
	[
		'130971',
		'dev-zone-certificates',
		'开发区分局行政执法证件',
		22,
		'2021-09-30',
		[
			['2021-03-30', 9],
			['2021-06-25', 15],
			['2021-09-28', 22]
		]
	],
	['130972', 'hitech-quota-added', '高新区分局增加控制数', 3, '2021-03-31', [['2021-03-18', 3]]],
	[
		'130972',
		'hitech-dispatch-staff',
		'高新区分局劳务派遣增加人员',
		23,
		'2021-05-31',
		[
			['2021-03-31', 10],
			['2021-05-28', 23]
		]
	]
];

const remarked = (remark) => (remark ? { remark } : {});

/** Posts and persons. */
export const staffItems = () => [
	...CITY_STAFF.map(([goal, name, dept, planned, unit, due, steps, remark]) =>
		cityCount(goal, name, dept, planned, unit, { due, steps, ...remarked(remark) })
	),
	...BRANCH_STAFF.map(([area, goal, name, planned, due, steps, remark]) =>
		cityCount(goal, name, `${printedName(area)}分局`, planned, '人', {
			area,
			due,
			steps,
			...remarked(remark)
		})
	)
];
