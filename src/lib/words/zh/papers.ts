import { longDate } from '$lib/format/dates';
import type { PaperKind } from '$lib/server/documents/paper';
import type { Received } from '$lib/server/reports/received';
import type { Clause } from '../index';

/** Text of the pages of papers. */
export const papers = {
	title: '发文',
	/** Kinds of papers, by their addresses. */
	kind: {
		'water-week': '水质周报',
		'water-month': '地表水考核排名通报',
		outfalls: '入河排污口监测通报',
		'air-day': '空气质量日报',
		'air-month': '空气质量考核排名通报',
		'fire-day': '露天焚烧火点日通报',
		'fire-week': '露天焚烧火点周通报',
		'fire-month': '露天焚烧火点月通报',
		ledger: '整改进展月报'
	} as Readonly<Record<PaperKind, string>>,
	noKind: (kind: string, kinds: readonly string[]) =>
		`没有名为“${kind}”的文种：有 ${kinds.join('、')}。`,
	noPeriod: (kind: string, period: string) =>
		`${kind}没有“${period}”这一期：日写作 2021-11-23，周写作 2021-W47，月写作 2021-11。`,
	notBegun: (kind: string, period: string, day: string) =>
		`${kind} ${period} 到 ${day}（数据截止日或印发日期）尚未开始，没有可印发的。`,
	nothingCame: (kind: string, period: string) =>
		`${kind} ${period} 没有收到任何数据，不能印发：请先导入这一期的数据。`,
	numberTaken: (number: string) => `文号 ${number} 已用过，请换一个，或空着按样式编号。`,
	unchanged: (number: string) => `这一期已以 ${number} 印发，此后数据没有改变它，不必更正。`,
	kicker: '发文 · 草稿、印发与更正',
	lead: (open: number, issued: number, changed: number): Clause[] => [
		{ text: `${open} 期数据已齐、尚未印发，` },
		{ text: `已印发 ${issued} 件${changed > 0 ? '，' : '。'}` },
		...(changed > 0 ? [{ text: `后来的数据会改变其中 ${changed} 件。`, warn: true }] : [])
	],
	other: {
		title: '看别的一期',
		help: '期次：日 2021-11-23，周 2021-W47，月 2021-11',
		see: '看草稿'
	},
	due: '近几期：缺什么，是否已印发',
	paper: '文种',
	period: '期次',
	state: '状态',
	lackingHead: '还缺什么',
	nothingLacking: '数据已齐',
	/** What a period lacks, by what came for it; empty = nothing. */
	lackingOf: (over: boolean, came: Received | null): string[] => {
		if (!came) return [];
		const { dataset, received, expected, unaudited, pending } = came;
		const [unit = '', missing = ''] = papers.parts[dataset] ?? [];
		const absent = expected === null ? 0 : Math.max(expected - received, 0);
		return [
			...(over ? [] : ['本期未结束']),
			...(absent > 0
				? [`${absent} ${unit}${missing}（实到 ${received}，应到 ${expected ?? 0}）`]
				: []),
			...(unaudited > 0 ? [`${unaudited} ${unit}为未审核的实况数据`] : []),
			...(pending > 0 ? [`${pending} 起火警尚未核实`] : []),
			...(dataset === 'ledger_item' && received === 0 ? ['本期没有台账报来'] : [])
		];
	},
	/** How the parts of a dataset are counted, and what a missing one is. */
	parts: {
		water_sample: ['个断面', '没有采样'],
		outfall_sample: ['个排污口', '没有监测'],
		air_daily: ['县·天', '没有数据']
	} as Readonly<Record<string, readonly [string, string]>>,
	notIssued: '未印发',
	wouldChange: (count: number) => `后来的数据会改变 ${count} 处，须更正`,
	issued: (count: number) => `已印发 ${count} 件`,
	noneIssued: '还没有印发过。',
	number: '文号',
	titleHead: '标题',
	issuedOn: '印发日期',
	files: '文件',
	corrected: '已更正，看更正',
	draftKicker: (kind: string, period: string) => `发文 · ${kind} · ${period}`,
	draftLead: (number: string | null, changes: number): Clause[] =>
		number === null
			? [{ text: '草稿，尚未印发。' }]
			: changes === 0
				? [{ text: `已以 ${number} 印发，此后数据没有改变它。` }]
				: [
						{ text: `已以 ${number} 印发，` },
						{ text: `后来的数据改变了 ${changes} 处。`, warn: true }
					],
	download: '下载草稿',
	csvHolds: 'CSV 只有第一张表；其余各表见 XLSX、JSON。',
	judgedBy: '评判日不晚于印发日期；日期早于数据截止日的，按该日评判。',
	/** Where Word goes without pictures. */
	noFont: '本机没有装中文字体，Word 文件里不放图；各表齐全。装上字体（如 Noto Sans CJK）后即有图。',
	seeIssued: (number: string) => `看已印发的 ${number}`,
	seeDraft: '看这一期现在的样子',
	differences: (count: number) => `与已印发的不同：${count} 处`,
	sinceLast: (number: string, period: string, count: number) =>
		`与上一件（${number}，${period}）相比：${count} 处不同`,
	last: '上一件',
	notDone: '没有印发',
	issue: '印发',
	correct: '印发更正',
	byPattern: '空着则按样式编号',
	reason: '事由',
	where: '何处',
	column: '栏',
	before: '已印发',
	now: '现在',
	sentence: (number: string) => `正文第 ${number} 句`,
	noDay: (text: string) => `印发日期“${text}”不是日期，请写作 2021-11-23。`,
	noPaper: (no: string, count: number) => `没有第 ${no} 号发文：共印发 ${count} 件。`,
	noFile: (format: string) => `这件发文没有 ${format} 文件。`,
	issuedKicker: (paperNo: number, changeNo: number) => `快照 ${paperNo} · 数据变更号 ${changeNo}`,
	issuedLead: (number: string, on: string, actor: string): Clause[] => [
		{ text: `${number}，` },
		{ text: `${longDate(on)}印发${actor ? `，经手 ${actor}` : ''}。` }
	]
} as const;
