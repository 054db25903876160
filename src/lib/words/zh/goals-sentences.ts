import { longDate } from '$lib/format/dates';
import { fixed, quantity, signed } from '$lib/format/numbers';
import type { GoalLine } from '$lib/server/reports/goal-line';
import type { Clause } from '../index';
import { amount } from './amount';
import { common } from './common';

const late = (items: number) => (items > 0 ? `；${items} 项迟于期限` : '');
const month = (id: string) => `${id.slice(0, 4)}年${Number(id.slice(5))}月`;

/** The year so far, or since the first round on record. */
const since = ({ rounds }: GoalLine['reason']) =>
	rounds?.from ? `自${longDate(rounds.from)}起` : '';

/** A round by its first day, or its month. */
function round({ span, missingOn }: NonNullable<GoalLine['reason']['rounds']>): string {
	if (!missingOn) return '';
	if (span === '日') return longDate(missingOn);
	return span === '周' ? `${longDate(missingOn)}起一周` : month(missingOn.slice(0, 7));
}

const INDICATOR: Readonly<Record<string, string>> = {
	'air-index': '综合指数',
	'fire-points': '核实火点',
	'water-compliance': '断面达标率'
};

function measuredWhy(reason: GoalLine['reason'], verb: string): string {
	const { measured } = reason;
	if (!measured) return '';
	const { area, value, yearValue, change } = measured;
	return `${area.short} ${month(measured.month)}综合指数 ${fixed(value, 2)}，上年同月 ${fixed(yearValue, 2)}，同比 ${signed(change, 2)}，${verb}`;
}

/** Why a statement has its state, by `reason.code`; one short sentence without a full stop. */
const reasons: Readonly<Record<string, (work: GoalLine) => string>> = {
	all_closed: ({ reason }) => `全部销号${late(reason.itemsLate)}`,
	all_done: ({ items, itemsClosed, reason }) =>
		`全部完成，待销号 ${(items ?? 0) - (itemsClosed ?? 0)} 项${late(reason.itemsLate)}`,
	items_overdue: ({ reason, owed, countedUnit }) =>
		`${reason.itemsOverdue} 项超过期限，最长 ${reason.longestOverdueDays} 天` +
		(owed ? `，欠 ${amount(owed, countedUnit)}` : ''),
	deadline_passed: ({ daysLeft, owed, countedUnit }) =>
		`期限已过 ${-(daysLeft ?? 0)} 天，欠 ${amount(owed, countedUnit)}`,
	less_than_due: ({ reason: { owedSince }, owed, countedUnit, ledgerUntil }) =>
		`欠 ${amount(owed, countedUnit)}` +
		(owedSince ? `，最早应于 ${longDate(owedSince)}完成` : '') +
		(owedSince && ledgerUntil && ledgerUntil < owedSince
			? `；台账只报到 ${longDate(ledgerUntil)}`
			: ''),
	none_begun: () => '尚未开始，期限未到',
	no_due_date: ({ open, countedUnit }) => `未定期限，余 ${amount(open, countedUnit)}`,
	nothing_due_yet: ({ next, countedUnit }) =>
		next
			? `尚无到期任务，${longDate(next.on)}前应完成 ${amount(next.due, countedUnit)}`
			: '尚无到期任务',
	as_much_as_due: ({ due, countedUnit }) => `不少于应完成的 ${amount(due, countedUnit)}`,
	no_rows: () => '台账中尚无此项',
	no_paper_register: () => '尚无发文登记',
	rounds_kept: ({ planned, countedUnit, reason }) =>
		`${since(reason)}应有 ${amount(planned, countedUnit)}，一${countedUnit ?? '次'}不缺`,
	rounds_missing: ({ planned, done, open, countedUnit, reason }) =>
		`${since(reason)}应有 ${amount(planned, countedUnit)}，登记 ${quantity(done)}，缺 ${quantity(open)}` +
		(reason.rounds?.missingOn ? `，最近缺 ${round(reason.rounds)}` : ''),
	indicator_turned: ({ reason: { turned } }) =>
		turned
			? `已销号，而${INDICATOR[turned.indicator] ?? turned.indicator}连续 ${turned.months} 个月差于上年同月，` +
				`${month(turned.latest)} ${quantity(turned.value)}，上年同月 ${quantity(turned.yearValue)}`
			: '',
	no_series_target: () => '未定数值目标',
	no_register: () => '尚无登记',
	role_baseline: () => '巡察时的底数，不作判定',
	role_context: () => '背景说明，不作判定',
	month_not_valid: () => '当月或上年同月有效天数不足',
	risen: ({ reason }) => measuredWhy(reason, '不降反升'),
	not_risen: ({ reason }) => measuredWhy(reason, '未再上升'),
	no_fires: () => '尚无核实火点',
	fires_unpenalised: ({ open, reason }) =>
		`${quantity(open)} 起未处罚，最长 ${reason.longestOverdueDays} 天`,
	fires_penalised: () => '核实火点均已处罚'
};

const stateName = (state: string) => common.goalState[state] ?? state;

/** Why a statement has its computed state. */
const computedWhy = (work: GoalLine) => reasons[work.reason.code]?.(work) ?? work.reason.code;

/** 人工认定：已现场复核（市生态环境局，2021年12月20日）；计算为落后，欠 1 座 */
const overrideWhy = (
	work: GoalLine,
	{ at, by, reason, basis }: NonNullable<GoalLine['override']>
) =>
	`人工认定：${reason}（${[by, longDate(at.slice(0, 10)), ...(basis ? [basis] : [])].join('，')}）；` +
	`计算为${stateName(work.computedState)}，${computedWhy(work)}`;

/** Why a statement has its state: one short sentence without a full stop. */
export function why(work: GoalLine): string {
	return work.override ? overrideWhy(work, work.override) : computedWhy(work);
}

/** Who owes, before the verb: nobody needs naming where there is only one who could. */
function debtors(owing: number, counties: number): string {
	if (counties < 2 || owing === 0) return '欠';
	return owing === 1 ? '1 县欠' : `${owing} 县共欠`;
}

/** States that are not at the mark. */
const FAILING = ['overdue', 'relapsed', 'behind'];

const overrideLead = (work: GoalLine): Clause[] => [
	{ text: `人工认定为${stateName(work.state)}，`, warn: FAILING.includes(work.state) },
	{ text: `计算为${stateName(work.computedState)}。` }
];

/** The finding of a goal's page, by its state. */
export function lead(work: GoalLine): Clause[] {
	const { name, planned, done, due, owed, countedUnit: unit, countiesOwing } = work;
	const head = { text: `${name}：` };
	if (work.override) return [head, ...overrideLead(work)];
	const progress = [
		{ text: `应完成 ${amount(due, unit)}，` },
		{ text: `台账完成 ${amount(done, unit)}，` }
	];
	const places = debtors(countiesOwing ?? 0, work.counties ?? 0);
	switch (work.state) {
		case 'overdue':
		case 'behind':
			if (work.reason.rounds)
				return [
					head,
					{ text: `应有 ${amount(planned, unit)}，` },
					{ text: `登记 ${quantity(done)}，` },
					{ text: `缺 ${amount(work.open, unit)}。`, warn: true }
				];
			if (work.ledgerGoal === null) return [head, { text: `${why(work)}。`, warn: true }];
			return [
				head,
				...progress,
				{
					text: `${work.state === 'overdue' ? '逾期，' : ''}${places} ${amount(owed, unit)}。`,
					warn: true
				}
			];
		case 'relapsed':
			return [head, { text: `${why(work)}。`, warn: true }];
		case 'on_pace':
			if (work.ledgerGoal === null) return [head, { text: `${why(work)}。` }];
			if (!due)
				return [head, { text: `台账完成 ${amount(done, unit)}，` }, { text: `${why(work)}。` }];
			return [head, ...progress, { text: '达进度。' }];
		case 'done':
		case 'closed':
			return [head, { text: `${amount(planned, unit)}，` }, { text: `${why(work)}。` }];
		case 'not_judged':
			if (done !== null && work.reason.code === 'no_due_date')
				return [head, { text: `已完成 ${amount(done, unit)}，` }, { text: `${why(work)}。` }];
			return [head, { text: `${why(work)}。` }];
		default:
			return [head, { text: `${why(work)}。` }];
	}
}
