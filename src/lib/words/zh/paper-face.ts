import { longDate } from '$lib/format/dates';
import type { Difference, Imprint, Paper } from '$lib/server/documents/paper';
import { common } from './common';
import { papers } from './papers';
import { profile } from './profile';

/** Changes that a correction tells one by one. */
const CHANGES_TOLD = 8;

function changeSaid({ table, row, column, before, now }: Difference): string {
	const place = table === null ? `正文第 ${row} 句` : `${table}${row}${column ?? ''}`;
	if (table === null) return `${place}已改`;
	if (before === null) return `${place}增列`;
	return now === null ? `${place}删去` : `${place}由“${before}”改为“${now}”`;
}

/** Characters of a line of the title (GB/T 9704-2012: 2号, 156 mm). */
const TITLE_LINE = 20;

/** A line that is too long, broken after 各县（市、区） or before the bracket that ends it, so that no single word hangs over. */
function broken(line: string): string[] {
	const [, about = '', rest = ''] =
		/^(.*?（市、区）)(.+)$/.exec(line) ?? /^(.+)(（[^（）]+）)$/.exec(line) ?? [];
	return line.length > TITLE_LINE && rest !== '' ? [about, rest] : [line];
}

/** Words of the papers themselves, that all kinds share. */
export const paperFace = {
	correction: (title: string, number: string) => `更正：${title}（更正 ${number}）`,
	/** What a correction corrects and why, with the first few changes. */
	corrected: (number: string, reason: string | null, changes: readonly Difference[]): string =>
		`本件更正${number}${reason ? `，缘由：${reason}` : ''}。改动 ${changes.length} 处：` +
		`${changes.slice(0, CHANGES_TOLD).map(changeSaid).join('；')}${changes.length > CHANGES_TOLD ? '；等' : ''}。`,
	/** 〈报告名〉_〈期次〉_〈生成时间〉; of a draft the word stands before the time. */
	fileName: ({ kind, period, basis }: Paper, draft: boolean, made: string): string =>
		[
			...[papers.kind[kind], period, ...(draft ? ['草稿'] : []), made],
			...(basis.demo ? [paperFace.demo] : [])
		].join('_'),
	demo: common.demo.stamp,
	draft: '草稿，未印发',
	noNumber: '（文号待定）',
	/** The text of the notes below a table: 注：1.…… */
	notes: (notes: readonly string[]) =>
		`注：${notes.length > 1 ? notes.map((note, i) => `${i + 1}.${note}`).join('') : notes.join('')}`,
	/** Where the machine that made the file has no font to draw an attached picture with. */
	noPicture: '生成本文件的机器没有中文字体，图从略；数值见表。',
	/** Heading of a column that only counts the rows: it moves with any other. */
	ordinal: '序号',
	labels: {
		table: (number: number) => `表${number}`,
		/** GB/T 9704-2012 7.3.4: a single one has no number. */
		attached: (number: number, of: number) => `附件${of > 1 ? number : ''}`,
		chart: (number: number) => `图${number}`
	},
	seeAttached: (caption: string, label: string) => `${caption}见${label}。`,
	/** What is attached, below the text: 附件：1.…… */
	attachments: (captions: readonly string[]) =>
		captions.map((caption, i) =>
			captions.length === 1
				? `附件：${caption}`
				: `${i === 0 ? '附件：' : '　　　'}${i + 1}.${caption}`
		),
	/** A title broken by its meaning: after the period it is about, before the bracket that ends it, after whom it is about. */
	titleLines: (title: string): string[] => {
		const [, ...parts] =
			/^(关于\d{4}年.*?[月日周）])(?![\d（—）])(.+)$/.exec(title) ??
			/^(.+)(（[^（）]*）)$/.exec(title) ??
			[];
		return (parts.length > 0 ? parts : [title]).flatMap(broken);
	},
	/** What the figures rest on: at the foot of every page. */
	foot: ({ basis }: Pick<Paper, 'basis'>, imprint: Imprint | null) =>
		[
			`数据截至 ${longDate(basis.asof)}`,
			[...new Set(basis.rules.map(({ edition }) => edition).filter(Boolean))]
				.slice(0, 3)
				.map((edition) => profile[edition] ?? edition)
				.join('、'),
			imprint ? `快照 ${imprint.paperNo}` : `变更号 ${basis.changeNo}`
		]
			.filter(Boolean)
			.join(' · ')
} as const;
