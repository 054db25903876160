import { longDate } from '$lib/format/dates';
import type { PaperKind } from '$lib/server/documents/paper';
import type { Received } from '$lib/server/reports/received';
import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { papers as chinese } from '../zh/papers';

/** Words of issued papers that all kinds share. The papers themselves are Chinese. */
export const papers = {
	title: 'Papers',
	/** Kinds of papers, by their addresses. */
	kind: {
		'water-week': 'Weekly water-quality bulletin',
		'water-month': 'Notice of the surface-water assessment ranking',
		outfalls: 'Notice of the monitoring of outfalls to rivers',
		'air-day': 'Daily air-quality bulletin',
		'air-month': 'Notice of the air-quality assessment ranking',
		'fire-day': 'Daily notice of open-burning fires',
		'fire-week': 'Weekly notice of open-burning fires',
		'fire-month': 'Monthly notice of open-burning fires',
		ledger: 'Monthly report on rectification'
	} as Readonly<Record<PaperKind, string>>,
	noKind: (kind: string, kinds: readonly string[]) =>
		`There is no kind of paper named “${kind}”: there are ${kinds.join(', ')}.`,
	noPeriod: (kind: string, period: string) =>
		`${kind}: there is no period “${period}”; write a day as 2021-11-23, a week as 2021-W47 and a month as 2021-11.`,
	notBegun: (kind: string, period: string, day: string) =>
		`${kind} ${period} has not begun by ${day}, to which the data or the date of issue reach: there is nothing to issue.`,
	nothingCame: (kind: string, period: string) =>
		`${kind} ${period}: no data came, so there is nothing to issue; import the data of the period first.`,
	numberTaken: (number: string) =>
		`The number ${number} has been used; give another, or leave it empty for the next of the pattern.`,
	unchanged: (number: string) =>
		`This one has been issued as ${number}, and no data have changed it since: there is nothing to correct.`,
	kicker: 'Papers · Drafts, issues and corrections',
	lead: (open: number, issued: number, changed: number): Clause[] => [
		{ text: `${plural(open, 'paper')} complete and not yet issued, ` },
		{ text: `${issued} issued${changed > 0 ? ', ' : '.'}` },
		...(changed > 0 ? [{ text: `later data would change ${changed} of them.`, warn: true }] : [])
	],
	other: {
		title: 'Another period',
		help: 'Period: day 2021-11-23, week 2021-W47, month 2021-11',
		see: 'See the draft'
	},
	due: 'Recent periods: what is lacking, and whether issued',
	paper: 'Paper',
	period: 'Period',
	state: 'State',
	lackingHead: 'Still lacking',
	nothingLacking: 'Data complete',
	/** What a period lacks, by what came for it; empty = nothing. */
	lackingOf: (over: boolean, came: Received | null): string[] => {
		if (!came) return [];
		const { dataset, received, expected, unaudited, pending } = came;
		const [unit = '', missing = ''] = papers.parts[dataset] ?? [];
		const absent = expected === null ? 0 : Math.max(expected - received, 0);
		return [
			...(over ? [] : ['the period is not over']),
			...(absent > 0
				? [`${plural(absent, unit)} ${missing} (${received} of ${expected ?? 0} received)`]
				: []),
			...(unaudited > 0 ? [`${plural(unaudited, unit)} provisional, not audited`] : []),
			...(pending > 0 ? [`${plural(pending, 'fire alarm')} to be verified`] : []),
			...(dataset === 'ledger_item' && received === 0 ? ['no ledger has come for the period'] : [])
		];
	},
	/** How the parts of a dataset are counted, and what a missing one is. */
	parts: {
		water_sample: ['section', 'not sampled'],
		outfall_sample: ['outfall', 'not monitored'],
		air_daily: ['county-day', 'without data']
	} as Readonly<Record<string, readonly [string, string]>>,
	notIssued: 'Not issued',
	wouldChange: (count: number) =>
		`Later data would change ${plural(count, 'place')}: needs a correction`,
	issued: (count: number) => `Issued: ${plural(count, 'paper')}`,
	noneIssued: 'Nothing has been issued yet.',
	number: 'Number',
	titleHead: 'Title',
	issuedOn: 'Issued on',
	files: 'Files',
	corrected: 'Corrected; see the correction',
	draftKicker: (kind: string, period: string) => `Papers · ${kind} · ${period}`,
	draftLead: (number: string | null, changes: number): Clause[] =>
		number === null
			? [{ text: 'Draft, not issued.' }]
			: changes === 0
				? [{ text: `Issued as ${number}; no data have changed it since.` }]
				: [
						{ text: `Issued as ${number}; ` },
						{
							text: `later data have changed ${plural(changes, 'place')}.`,
							warn: true
						}
					],
	download: 'Download the draft',
	csvHolds: 'CSV holds the first table only; all of them are in XLSX and JSON.',
	judgedBy:
		'Judged no later than the date of issue: with a date before the newest data, as of that date.',
	/** Where Word goes without pictures. */
	noFont:
		'This machine has no Chinese font, so the Word file carries no charts; its tables are complete. Install a font (such as Noto Sans CJK) to have the charts.',
	seeIssued: (number: string) => `See ${number} as issued`,
	seeDraft: 'See what this period looks like now',
	differences: (count: number) => `Differs from what was issued in ${plural(count, 'place')}`,
	sinceLast: (number: string, period: string, count: number) =>
		`Differs from the one before (${number}, ${period}) in ${plural(count, 'place')}`,
	last: 'The one before',
	notDone: 'Not issued',
	issue: 'Issue',
	correct: 'Issue a correction',
	byPattern: 'numbered by the pattern if left empty',
	reason: 'Reason',
	where: 'Where',
	column: 'Column',
	before: 'As issued',
	now: 'Now',
	sentence: (number: string) => `Text, sentence ${number}`,
	noDay: (text: string) => `The date of issue “${text}” is not a date: write it as 2021-11-23.`,
	noPaper: (no: string, count: number) =>
		`There is no paper no. ${no}: ${plural(count, 'paper has', 'papers have')} been issued.`,
	noFile: (format: string) => `This paper has no ${format} file.`,
	issuedKicker: (paperNo: number, changeNo: number) =>
		`Snapshot ${paperNo} · Data change no. ${changeNo}`,
	issuedLead: (number: string, on: string, actor: string): Clause[] => [
		{ text: `${number}, ` },
		{ text: `issued on ${longDate(on)}${actor ? ` by ${actor}` : ''}.` }
	]
} as const satisfies Wording<typeof chinese>;
