import { addDays, daysBetween, englishMonth } from '$lib/format/dates';
import { spoken } from '$lib/format/language';
import { quantity } from '$lib/format/numbers';
import type { BurnUp } from '$lib/server/reports/goal-burn-up';
import type { goalsWords } from '$lib/words/apart/goals';
import type { ChartOption } from './echarts';
import { palette } from './palette';
import { chartBase, dataLine, labelText, nowLine, valueAxis } from './theme';

type Point = [day: string, amount: number];

/** More steps than this are labelled at the last one past and the final one only. */
const LABELLED = 6;

/** Steps in this first part of the axis have no room for a label at their left. */
const EARLY = 0.25;

/** Of two steps nearer than this share of the axis in days and in amount, the earlier one has no label. */
const CROWDED = 0.12;

/** A last amount above this share of all stands just under the label of the day of judgement. */
const HIGH = 0.85;

/** At least a month between two labels of the time axis, ms. */
const MONTH = 28 * 24 * 3600 * 1000;

/** What was done by which day as a bold line, what was due as steps in the accent; `behind` = less done than due. */
export function goalBurnUp(
	burnUp: BurnUp,
	asof: string,
	behind: boolean,
	t: ReturnType<typeof goalsWords>
): ChartOption {
	const { from, to } = spanOf(burnUp, asof);
	const words = t.page;
	return {
		...chartBase,
		grid: { ...chartBase.grid, left: 4, right: 96, top: 34, bottom: 4 },
		tooltip: { ...chartBase.tooltip, show: false },
		xAxis: timeAxis(from, to),
		yAxis: valueAxis(burnUp.unit ?? ''),
		series: [
			{
				...dataLine,
				name: words.dueLine,
				step: 'end',
				z: 4,
				showSymbol: burnUp.due.length > 0,
				symbolSize: 0,
				lineStyle: { color: palette.accent, width: 2 },
				data: duePoints(burnUp, from, to, t),
				labelLayout: { hideOverlap: true },
				markLine: totalLine(burnUp, t)
			},
			{
				...dataLine,
				name: words.doneLine,
				step: 'end',
				z: 3,
				showSymbol: true,
				data: donePoints(burnUp, from, behind, words.doneNow),
				markLine: nowLine(asof, words.now(asof))
			}
		]
	};
}

/** From the first day anything was due or done to the last day of either. */
function spanOf(burnUp: BurnUp, asof: string): { from: string; to: string } {
	const days = [...burnUp.done, ...burnUp.due].map((one) => one.day).sort();
	const first = days[0] ?? asof;
	return {
		from: `${addDays(first, -7).slice(0, 8)}01`,
		to: [asof, days.at(-1) ?? asof].sort()[1] ?? asof
	};
}

function timeAxis(min: string, max: string) {
	const label = (value: number) => {
		const date = new Date(value);
		const month = date.getMonth() + 1;
		return month === 1
			? spoken(`${date.getFullYear()}年`, `${date.getFullYear()}`)
			: spoken(`${month}月`, englishMonth(month));
	};
	return {
		type: 'time',
		min,
		max,
		minInterval: MONTH,
		axisLine: { lineStyle: { color: palette.ink, width: 1 } },
		axisTick: { show: false },
		splitLine: { show: false },
		axisLabel: {
			...labelText,
			fontWeight: 400,
			color: palette.muted,
			hideOverlap: true,
			formatter: label
		}
	} as const;
}

/** The steps, from zero to the end of the axis; a label stands above the tread, left of its riser, or below it at the right. */
function duePoints(burnUp: BurnUp, from: string, to: string, t: ReturnType<typeof goalsWords>) {
	if (burnUp.due.length === 0) return [];
	const lastPast = burnUp.due.findLastIndex((one) => one.past);
	const steps = burnUp.due.map(({ day, amount }, i) => {
		const early = daysBetween(from, day) < EARLY * daysBetween(from, to);
		// The last step to come stands under its line, clear of the day of judgement.
		const under = early || (i === burnUp.due.length - 1 && lastPast < i);
		return {
			value: [day, amount] satisfies Point,
			label: {
				...labelText,
				show: isLabelled(burnUp, i, lastPast) && !isCrowded(burnUp, i, daysBetween(from, to)),
				formatter: stepLabel(burnUp, day, amount, t),
				color: palette.accent,
				backgroundColor: palette.paper,
				padding: [1, 2],
				distance: 6,
				position: early ? ('right' as const) : ('left' as const),
				verticalAlign: under ? ('top' as const) : ('bottom' as const)
			}
		};
	});
	return [
		[from, 0] satisfies Point,
		...steps,
		[to, burnUp.due.at(-1)?.amount ?? 0] satisfies Point
	];
}

function isLabelled({ due }: BurnUp, i: number, lastPast: number): boolean {
	return due.length <= LABELLED || i === lastPast || i === due.length - 1;
}

/** Whether the label of the next step would stand on the one of this step. */
function isCrowded({ due, planned }: BurnUp, i: number, days: number): boolean {
	const [step, next] = [due[i], due[i + 1]];
	if (!step || !next) return false;
	return (
		daysBetween(step.day, next.day) < CROWDED * days &&
		Math.abs(next.amount - step.amount) < CROWDED * planned
	);
}

/** 6月30日 应 19; the step that asks for the whole names it as the goal. */
function stepLabel(
	burnUp: BurnUp,
	day: string,
	amount: number,
	t: ReturnType<typeof goalsWords>
): string {
	return amount === burnUp.planned
		? t.page.lastStep(day, t.amount(amount, burnUp.unit))
		: t.page.stepLabel(day, quantity(amount));
}

/** The course; only its end carries a mark. */
function donePoints(
	burnUp: BurnUp,
	from: string,
	behind: boolean,
	label: (done: string) => string
) {
	const colour = behind ? palette.warn : palette.ink;
	const course = burnUp.done.slice(0, -1).map(({ day, amount }) => ({
		value: [day, amount] satisfies Point,
		symbolSize: 0
	}));
	const last = burnUp.done.at(-1);
	if (!last) return [];
	const due = burnUp.due.findLast((one) => one.past)?.amount ?? 0;
	// Away from the line of what is due, and from the day of judgement, which is written above the axis.
	const ahead = last.amount > due && last.amount < HIGH * Math.max(last.amount, burnUp.planned);
	return [
		{ value: [from, 0] satisfies Point, symbolSize: 0 },
		...course,
		{
			value: [last.day, last.amount] satisfies Point,
			symbolSize: 11,
			itemStyle: { color: colour },
			label: {
				...labelText,
				show: true,
				position: 'right' as const,
				offset: [4, ahead ? -12 : 12],
				color: colour,
				backgroundColor: palette.paper,
				padding: [1, 2],
				formatter: label(quantity(last.amount))
			}
		}
	];
}

/** The whole amount, dotted: where the steps must end. Named where no step names it. */
function totalLine(burnUp: BurnUp, t: ReturnType<typeof goalsWords>) {
	const total = t.amount(burnUp.planned, burnUp.unit);
	return {
		silent: true,
		symbol: 'none',
		animation: false,
		lineStyle: { color: palette.accent, width: 1, type: 'dotted' as const },
		label: {
			...labelText,
			show: burnUp.due.at(-1)?.amount !== burnUp.planned,
			formatter: t.page.total(total),
			color: palette.accent,
			position: 'insideStartTop' as const
		},
		data: [{ yAxis: burnUp.planned }]
	};
}
