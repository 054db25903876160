import { daysBetween } from '$lib/format/dates';
import type { Period } from '$lib/format/period';
import type { GoalLine } from '$lib/server/reports/goal-line';
import { isSigned } from '$lib/server/reports/goal-rules';
import type { Goals } from '$lib/server/reports/goals';
import { common } from '$lib/words/zh/common';
import { goals as goalWords } from '$lib/words/zh/goals';
import { ledgerRemark } from '$lib/words/zh/ledger-remark';
import { paperLedger as words } from '$lib/words/zh/paper-ledger';
import { numbered, type Block, type Paper, type PaperTable } from '../paper';
import { barsOf } from './bars';

/** Days before the end of the month within which the ledger should have been reported. */
const REPORTED_WITHIN = 10;

/** 整改进展月报, documents.md 6: by finding what was promised, what is due and done, and what is missing. */
export function ledgerPaper(report: Goals, period: Period): Paper {
	return {
		...{ kind: 'ledger', period: period.id },
		title: words.title(period.label),
		to: words.to,
		lacking: lackingOf(report, period),
		basis: report.basis,
		blocks: numbered([
			{ type: 'heading', text: words.overall },
			{ type: 'text', text: overall(report) },
			...crossFeet(report),
			...stateBars(report),
			{ type: 'heading', text: words.failing },
			failingOf(report),
			{ type: 'heading', text: words.upcoming },
			upcomingOf(report),
			{ type: 'heading', text: words.all },
			everyFinding(report)
		])
	};
}

function lackingOf({ basis }: Goals, period: Period): string[] {
	const reported = basis.freshness.find(({ dataset }) => dataset === 'ledger_item')?.newest;
	const days = reported ? daysBetween(reported, period.to) : REPORTED_WITHIN + 1;
	return days > REPORTED_WITHIN ? [words.lacking(days, period.label)] : [];
}

/** Whether the paper may cite the notice. */
const cites = ({ notice, basis }: Goals) => isSigned(notice, basis.asof);

function overall(report: Goals): string {
	const { basis, counts, states } = report;
	const total = counts.statements - counts.repeats;
	const parts = states
		.filter(({ count }) => count > 0)
		.map(({ state, count }) => words.inState(common.goalState[state] ?? state, count));
	return (
		words.said(cites(report) ? words.source.notice : words.source.register, basis.asof, [
			total,
			counts.judged,
			counts.finished,
			counts.failing
		]) + words.states(parts)
	);
}

function crossFeet({ crossFeet: sums, goals }: Goals): Block[] {
	return sums.flatMap(({ ledgerGoal, ledger }): Block[] => {
		const name = goals.find((line) => line.goalId === ledgerGoal)?.name;
		if (!name || !ledger) return [];
		const { planned, done, open, addsUp } = ledger;
		return [{ type: 'text', text: words.crossFoot(name, planned, done, open, addsUp) }];
	});
}

/** Statements by state. */
function stateBars({ states }: Goals): Block[] {
	const bars = states
		.filter(({ count }) => count > 0)
		.map(({ state, count }) => ({ name: common.goalState[state] ?? state, value: count }));
	return barsOf(words.stateBars, bars, { unit: words.unit });
}

const stateOf = (line: GoalLine) => common.goalState[line.state] ?? line.state;

function failingOf({ failing, goals }: Goals): Block {
	if (failing.length === 0) return { type: 'text', text: words.noneFailing };
	const h = words.head;
	const lines = failing.flatMap(({ goalId, owing }) => {
		const line = goals.find((one) => one.goalId === goalId);
		return line ? [{ line, who: owing.map(({ area }) => area.name).join('、') }] : [];
	});
	return {
		...{ type: 'table', key: 'failing', caption: words.failingCaption, wide: false, notes: [] },
		rows: lines.map(({ line, who }, i) => [
			...[i + 1, line.name, who, line.done, line.due],
			...[line.countedUnit, stateOf(line), goalWords.why(line)]
		]),
		columns: [
			{ heading: h.number },
			{ heading: h.goal, text: true },
			{ heading: h.owing, text: true },
			{ heading: h.done },
			{ heading: h.due },
			{ heading: h.unit },
			{ heading: h.state },
			{ heading: h.reason, text: true }
		]
	};
}

function upcomingOf({ upcoming, upcomingUntil, goals }: Goals): Block {
	if (upcoming.length === 0) return { type: 'text', text: words.noneUpcoming(upcomingUntil) };
	const h = words.head;
	const caption = words.upcomingCaption(upcomingUntil);
	return {
		...{ type: 'table', key: 'upcoming', caption, wide: false, notes: [] },
		rows: upcoming.map(({ goalId, area, dueOn, missing }, i) => {
			const line = goals.find((one) => one.goalId === goalId);
			return [i + 1, dueOn, line?.name ?? goalId, area.name, missing, line?.ledgerUnit ?? null];
		}),
		columns: [
			{ heading: h.number },
			{ heading: h.deadline },
			{ heading: h.goal, text: true },
			{ heading: h.county, text: true },
			{ heading: h.missing },
			{ heading: h.unit }
		]
	};
}

/** Statements under their finding, in the order of the notice; those of no finding last. */
function everyFinding(report: Goals): PaperTable {
	const { findings, goals } = report;
	const cited = cites(report);
	const h = words.head;
	const single = goals.filter((line) => line.repeats === null);
	const row = (finding: string, responsible: string | null, line: GoalLine) => [
		...[finding, responsible, line.name, line.quantity, line.done, line.due],
		...[line.countedUnit ?? line.unit, line.deadline, stateOf(line), ledgerRemark(line)]
	];
	const found = findings.flatMap(({ itemNo, section, text, responsible, goalIds }) =>
		single
			.filter((line) => goalIds.includes(line.goalId))
			.map((line, i) =>
				row(
					i === 0 ? words.finding(section, itemNo, text) : words.sameFinding(section, itemNo),
					i === 0 ? responsible : null,
					line
				)
			)
	);
	const general = single
		.filter((line) => line.findingId === null)
		.map((line) => row(words.general, null, line));
	return {
		...{ type: 'table', key: 'all', caption: words.allCaption, wide: true },
		notes: [words.note, ...(cited ? [words.noticeNote] : [])],
		rows: [...found, ...general],
		columns: [
			{ heading: h.finding, text: true },
			{ heading: h.responsible, text: true },
			{ heading: h.goal, text: true },
			{ heading: cited ? h.notice : h.register },
			{ heading: h.done },
			{ heading: h.due },
			{ heading: h.unit },
			{ heading: h.deadline },
			{ heading: h.state },
			{ heading: h.reason, text: true }
		]
	};
}
