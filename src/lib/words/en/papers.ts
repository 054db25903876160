import { longDate } from '$lib/format/dates';
import type { Imprint, Paper, PaperKind } from '$lib/server/documents/paper';
import type { Clause } from '../index';
import { common } from './common';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { papers as chinese } from '../zh/papers';

/** Words of issued papers that all kinds share. The papers themselves are Chinese. */
export const papers = {
	title: 'Papers',
	/** Kinds of papers, by their addresses. */
	kind: {
		'water-week': 'Weekly water-quality bulletin',
		'air-month': 'Notice of the air-quality assessment ranking',
		'fire-month': 'Notice of open-burning fires',
		ledger: 'Monthly report on rectification'
	} as Readonly<Record<PaperKind, string>>,
	noKind: (kind: string, kinds: readonly string[]) =>
		`There is no kind of paper named “${kind}”: there are ${kinds.join(', ')}.`,
	noPeriod: (kind: string, period: string) =>
		`${kind}: there is no period “${period}”; write a week as 2021-W47 and a month as 2021-11.`,
	unchanged: (number: string) =>
		`This one has been issued as ${number}, and no data have changed it since: there is nothing to correct.`,
	correction: (title: string, number: string) => `Correction: ${title} (corrects ${number})`,
	/** <name>_<period>_<number>; brackets of the number stay, slashes never occur. */
	fileName: ({ kind, period, basis }: Paper, { number }: Imprint): string =>
		[papers.kind[kind], period, number, ...(basis.demo ? [papers.demo] : [])]
			.join('_')
			.replaceAll(/[\\/:*?"<>|\s]/g, ''),
	kicker: 'Papers · Drafts, issues and corrections',
	lead: (open: number, issued: number, changed: number): Clause[] => [
		{ text: `${plural(open, 'paper')} complete and not yet issued, ` },
		{ text: `${issued} issued${changed > 0 ? ', ' : '.'}` },
		...(changed > 0 ? [{ text: `later data would change ${changed} of them.`, warn: true }] : [])
	],
	due: 'Recent periods: what is lacking, and whether issued',
	paper: 'Paper',
	period: 'Period',
	state: 'State',
	lackingHead: 'Still lacking',
	nothingLacking: 'Data complete',
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
	seeIssued: (number: string) => `See ${number} as issued`,
	seeDraft: 'See what this period looks like now',
	differences: (count: number) => `Differs from what was issued in ${plural(count, 'place')}`,
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
	noFile: (name: string) => `This paper has no file named “${name}”.`,
	issuedKicker: (paperNo: number, changeNo: number) =>
		`Snapshot ${paperNo} · Data change no. ${changeNo}`,
	issuedLead: (number: string, on: string, actor: string): Clause[] => [
		{ text: `${number}, ` },
		{ text: `issued on ${longDate(on)}${actor ? ` by ${actor}` : ''}.` }
	],
	/** <name>_<period>_Draft */
	draftName: ({ kind, period, basis }: Paper, format: string): string =>
		`${[papers.kind[kind], period, 'Draft', ...(basis.demo ? [papers.demo] : [])].join('_')}.${format}`,
	demo: common.demo.stamp,
	draft: 'Draft, not issued',
	noNumber: '(number to be given)',
	pageBefore: 'Page ',
	pageOf: ' of ',
	pageAfter: '',
	/** What the figures rest on: at the foot of every page. */
	foot: ({ basis }: Paper, imprint: Imprint | null) =>
		[
			`Data to ${longDate(basis.asof)}`,
			[...new Set(basis.rules.map(({ edition }) => edition))].slice(0, 3).join(', '),
			imprint ? `Snapshot ${imprint.paperNo}` : `Change no. ${basis.changeNo}`
		].join(' · ')
} as const satisfies Wording<typeof chinese>;
