import { ALL, before, perUnit, progress } from './ledger-item.mjs';
import { government, printedName } from './units.mjs';

/** Counties that had no substitution plan, or no upgrade list, at the start of 2021 (invented). */
const WITHOUT_PLAN = ['130923', '130924', '130925', '130927', '130928', '130930'];
const WITHOUT_LIST = ['130922', '130924', '130928', '130929', '130971'];

function vocsDeadlines() {
	const dated = (goal, codes, what, due, late) =>
		perUnit(goal, codes, (area, i, random) => ({
			name: `${printedName(area)}${what}`,
			dept: government(area),
			unit: '县',
			due,
			done: i === codes.length - 1 ? late : before(due, random, 0, 20),
			evidence: '上报文件（演示）',
			remark: '期限据整改通报，县（市、区）与日期为演示'
		}));
	return [
		...dated(
			'vocs-enterprise-survey',
			WITHOUT_PLAN,
			'涉VOCs行业企业排查',
			'2021-02-28',
			'2021-03-09'
		),
		...dated(
			'vocs-substitution-plan',
			WITHOUT_PLAN,
			'低VOCs替代计划上报',
			'2021-05-31',
			'2021-06-08'
		),
		...dated(
			'vocs-upgrade-list',
			WITHOUT_LIST,
			'涉VOCs治理设施升级改造企业清单',
			'2021-02-28',
			'2021-03-05'
		)
	];
}

/** Substitution and treatment in numbers of firms: the notice does not report them as finished, so a few stay open. */
function vocsFirms() {
	const firms = (goal, what, least, most, open) =>
		perUnit(goal, ALL, (area, i, random) => {
			const planned = random.integer(least, most);
			const end =
				i % 5 === 2 ? `2021-0${random.integer(6, 9)}-18` : `2021-05-${random.integer(12, 30)}`;
			const missing = open[area] ?? 0;
			return {
				name: `${printedName(area)}${what}`,
				dept: government(area),
				planned,
				unit: '家',
				start: '2021-03-01',
				due: '2021-05-31',
				steps: progress(planned, ['2021-03-25', '2021-04-22', end]).map(([day, amount]) => [
					day,
					Math.min(amount, planned - missing)
				]),
				evidence: '治理验收材料（演示）',
				remark: '期限据整改通报，家数与日期为演示'
			};
		});
	return [
		...firms('vocs-substitution-done', '新发现企业低VOCs替代', 3, 11, { 130925: 1, 130982: 2 }),
		...firms('vocs-upgrade-done', '涉VOCs治理设施升级改造', 5, 18, { 130984: 1 })
	];
}

const LATE_LISTS = { 130925: '2021-07-06', 130930: '2021-07-15', 130984: '2021-08-03' };

function vocsLists() {
	return perUnit('vocs-lists-counties', ALL, (area, i, random) => ({
		name: `${printedName(area)}涉VOCs两项清单上报`,
		dept: government(area),
		unit: '个',
		due: '2021-05-31',
		done: LATE_LISTS[area] ?? before('2021-05-31', random, 0, 60),
		evidence: '两项清单（演示）'
	}));
}

/** Volatile organic compounds: lists, substitution, treatment. */
export const vocsItems = () => [...vocsDeadlines(), ...vocsFirms(), ...vocsLists()];
