import { longDate } from '$lib/format/dates';
import type { Imprint, Paper, PaperKind } from '$lib/server/documents/paper';

/** Words of issued papers that all kinds share. */
export const papers = {
	title: '发文',
	/** Kinds of papers, by their addresses. */
	kind: {
		'water-week': '水质周报',
		'air-month': '空气质量考核排名通报',
		'fire-month': '露天焚烧火点通报',
		ledger: '整改进展月报'
	} as Readonly<Record<PaperKind, string>>,
	noKind: (kind: string, kinds: readonly string[]) =>
		`没有名为“${kind}”的文种：有 ${kinds.join('、')}。`,
	noPeriod: (kind: string, period: string) =>
		`${kind}没有“${period}”这一期：周写作 2021-W47，月写作 2021-11。`,
	unchanged: (number: string) => `这一期已以 ${number} 印发，此后数据没有改变它，不必更正。`,
	correction: (title: string, number: string) => `更正：${title}（更正 ${number}）`,
	/** 〈报告名〉_〈期次〉_〈文号〉; brackets of the number stay, slashes never occur. */
	fileName: ({ kind, period, basis }: Paper, { number }: Imprint): string =>
		[papers.kind[kind], period, number, ...(basis.demo ? ['演示数据'] : [])]
			.join('_')
			.replaceAll(/[\\/:*?"<>|\s]/g, ''),
	demo: '演示数据',
	draft: '草稿，未印发',
	noNumber: '（文号待定）',
	pageBefore: '第 ',
	pageOf: ' 页，共 ',
	pageAfter: ' 页',
	/** What the figures rest on: at the foot of every page. */
	foot: ({ basis }: Paper, imprint: Imprint | null) =>
		[
			`数据截至 ${longDate(basis.asof)}`,
			[...new Set(basis.rules.map(({ edition }) => edition))].slice(0, 3).join('、'),
			imprint ? `快照 ${imprint.paperNo}` : `变更号 ${basis.changeNo}`
		].join(' · ')
} as const;
