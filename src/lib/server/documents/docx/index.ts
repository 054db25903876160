import {
	AlignmentType,
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import { longDate } from '$lib/format/dates';
import { papers as words } from '$lib/words/zh/papers';
import type { Block, Imprint, Paper } from '../paper';
import * as part from './parts';
import { FACE, PAGE, RED, SIZE, TEXT_WIDTH, WIDE_WIDTH } from './styles';
import { table } from './table';

/** A paper as a Word file in the layout of GB/T 9704-2012; without an imprint it is marked as a draft. */
export async function paperDocx(paper: Paper, imprint: Imprint | null): Promise<Uint8Array> {
	const document = new Document({
		title: paper.title,
		creator: imprint?.issuer ?? paper.basis.region.bureau,
		evenAndOddHeaderAndFooters: true,
		sections: sectionsOf(paper, imprint)
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

/** Wide tables turn the page: a new section wherever the way of the page changes. */
function sectionsOf(paper: Paper, imprint: Imprint | null): ISectionOptions[] {
	const runs: { wide: boolean; children: FileChild[] }[] = [
		{ wide: false, children: opening(paper, imprint) }
	];
	for (const [i, block] of paper.blocks.entries()) {
		// A heading goes with what it heads.
		const next = block.type === 'heading' ? paper.blocks[i + 1] : block;
		const wide = next?.type === 'table' && next.wide;
		let last = runs.at(-1);
		if (!last || last.wide !== wide) runs.push((last = { wide, children: [] }));
		last.children.push(...childrenOf(block));
	}
	if (runs.at(-1)?.wide) runs.push({ wide: false, children: [] });
	runs.at(-1)?.children.push(...closing(imprint));
	return runs.map(({ wide, children }) => section(paper, imprint, wide, children));
}

function section(
	paper: Paper,
	imprint: Imprint | null,
	wide: boolean,
	children: FileChild[]
): ISectionOptions {
	const { margin, size } = PAGE;
	const foot = words.foot(paper, imprint);
	return {
		properties: {
			page: {
				margin: wide
					? { ...margin, top: margin.left, left: margin.top, right: margin.bottom }
					: margin,
				size: { ...size, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }
			}
		},
		headers: marks(paper, imprint),
		footers: { default: footer(foot, 'right'), even: footer(foot, 'left') },
		children
	};
}

/** Synthetic figures and drafts say so on every page. */
function marks({ basis }: Paper, imprint: Imprint | null) {
	const text = [basis.demo ? words.demo : '', imprint ? '' : words.draft]
		.filter(Boolean)
		.join('  ');
	const header = () =>
		new Header({
			children: [
				new Paragraph({
					alignment: AlignmentType.RIGHT,
					children: [new TextRun({ text, color: RED, size: SIZE.note, font: FACE.heading })]
				})
			]
		});
	return { default: header(), even: header() };
}

/** `— 1 —` at the outer edge, and below it what the figures rest on. */
function footer(foot: string, side: 'left' | 'right'): Footer {
	const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[], size: number) =>
		new TextRun({ children, size, font: FACE.table, color: '000000' });
	return new Footer({
		children: [
			new Paragraph({
				alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children: [run(['— ', PageNumber.CURRENT, ' —'], SIZE.page)]
			}),
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					run([foot, ' · ', words.pageBefore, PageNumber.CURRENT, words.pageOf], SIZE.note),
					run([PageNumber.TOTAL_PAGES, words.pageAfter], SIZE.note)
				]
			})
		]
	});
}

function opening(paper: Paper, imprint: Imprint | null): FileChild[] {
	return [
		part.issuerMark(imprint?.issuer ?? paper.basis.region.bureau, RED),
		part.plainLine(imprint?.number ?? words.noNumber, AlignmentType.CENTER),
		part.title(paper.title),
		...(paper.to ? [part.plainLine(`${paper.to}：`)] : [])
	];
}

function closing(imprint: Imprint | null): FileChild[] {
	if (!imprint) return [];
	return [
		part.plainLine(''),
		part.plainLine(imprint.issuer, AlignmentType.RIGHT),
		part.plainLine(longDate(imprint.issuedOn), AlignmentType.RIGHT)
	];
}

function childrenOf(block: Block): FileChild[] {
	if (block.type === 'heading') return [part.heading(block.text)];
	if (block.type === 'text') return [part.paragraph(block.text)];
	return [
		part.caption(block.caption),
		table(block, block.wide ? WIDE_WIDTH : TEXT_WIDTH),
		...block.notes.map(part.note)
	];
}
