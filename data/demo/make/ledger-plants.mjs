import { addDays } from './calendar.mjs';
import { ALL, before, item, progress } from './ledger-item.mjs';
import { stream } from './random.mjs';
import { government, printedName } from './units.mjs';

const [Q1, Q2, Q3, Q4] = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-11-30'];

/** The 37 plants: unit → days on which its plants were due. */
const PLANTS = {
	...{
		130902: [Q1],
		130903: [Q1],
		130921: [Q1, Q2, Q4],
		130922: [Q2, Q3],
		130923: [Q2, Q3],
		130924: [Q3]
	},
	...{
		130925: [Q2, Q3],
		130926: [Q2, Q4],
		130927: [Q2, Q3],
		130928: [Q1, Q2],
		130929: [Q3, Q4],
		130930: [Q2]
	},
	...{
		130981: [Q1, Q3, Q4],
		130982: [Q1, Q3, Q4],
		130983: [Q2, Q4],
		130984: [Q1, Q3, Q4],
		130971: [Q2]
	},
	...{ 130972: [Q2], 130973: [Q1, Q3, Q4] }
};
/** Plants that came late: unit and number → day. */
const LATE_PLANTS = {
	'130926-1': '2021-07-20',
	'130930-1': '2021-08-12',
	'130924-1': '2021-10-29',
	'130929-2': '2021-12-08',
	'130982-3': '2021-12-15'
};

function plants() {
	const random = stream('ledger/wwtp-upgrade');
	return ALL.flatMap((area) =>
		PLANTS[area].map((due, i) =>
			item({
				goal: 'wwtp-upgrade',
				area,
				name: `${printedName(area)}演示污水处理厂${i + 1}提标改造`,
				dept: government(area),
				unit: '座',
				start: addDays(due, -random.integer(200, 330)),
				due,
				done: LATE_PLANTS[`${area}-${i + 1}`] ?? before(due, random),
				evidence: '竣工环保验收意见（演示）'
			})
		)
	);
}

/** Two reaches a county, km; together 117.728. The notice does not name its eight counties. */
const SEWERS = {
	...{
		130922: [6.842, 5.31],
		130923: [7.125, 4.968],
		130925: [8.236, 6.554],
		130927: [5.473, 5.902]
	},
	...{
		130929: [9.318, 7.264],
		130981: [8.75, 6.431],
		130982: [11.206, 8.097],
		130984: [9.482, 6.77]
	}
};
const LATE_SEWERS = { '130925-1': '2021-07-28', '130984-2': '2021-11-12' };

function sewers() {
	const random = stream('ledger/combined-sewers-km');
	return Object.entries(SEWERS).flatMap(([area, lengths]) =>
		lengths.map((length, i) => {
			const due = i === 0 ? '2021-06-30' : '2021-10-31';
			const end = LATE_SEWERS[`${area}-${i + 1}`] ?? before(due, random, 1, 20);
			const days = [120, 85, 50, 0].map((back) => addDays(end, -back));
			return item({
				goal: 'combined-sewers-km',
				area,
				name: `${printedName(area)}建成区演示合流管网改造${i + 1}标段`,
				dept: '县（市）城市管理部门',
				planned: length,
				unit: '公里',
				start: addDays(end, -160),
				due,
				steps: progress(length, days, 1000),
				evidence: '管网竣工验收报告（演示）',
				remark: '总长度据整改通报，8个县（市）名单、分段与日期为演示'
			});
		})
	);
}

/** Sewage plants and sewers. */
export const plantItems = () => [...plants(), ...sewers()];
