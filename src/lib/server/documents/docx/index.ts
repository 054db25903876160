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
import { paperFace as face } from '$lib/words/zh/paper-face';
import {
	laidOut,
	nameOf,
	type Block,
	type Imprint,
	type Paper,
	type PaperChart,
	type PaperTable
} from '../paper';
import * as part from './parts';
import { picture } from './picture';
import { FACE, PAGE, RED, SIZE, TEXT_WIDTH, WIDE_WIDTH } from './styles';
import { table } from './table';

/** A paper as a Word file in the layout of GB/T 9704-2012; without an imprint it is marked as a draft. */
export async function paperDocx(paper: Paper, imprint: Imprint | null): Promise<Uint8Array> {
	const document = new Document({
		title: paper.title,
		creator: imprint?.issuer ?? paper.basis.region.bureau,
		lastModifiedBy: imprint?.issuer ?? paper.basis.region.bureau,
		evenAndOddHeaderAndFooters: true,
		sections: sectionsOf(paper, imprint)
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

/** The text with its signature, then every attachment on pages of its own, turned on their side. */
function sectionsOf(paper: Paper, imprint: Imprint | null): ISectionOptions[] {
	const { body, attached } = laidOut(paper.blocks);
	const text = [
		...opening(paper, imprint),
		...body.flatMap(childrenOf),
		...closing(imprint, attached)
	];
	return [
		section(paper, imprint, false, text),
		...attached.map((one) => section(paper, imprint, true, attachment(one)))
	];
}

function section(
	paper: Paper,
	imprint: Imprint | null,
	wide: boolean,
	children: FileChild[]
): ISectionOptions {
	const { margin, size } = PAGE;
	const foot = face.foot(paper, imprint);
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
	const text = [basis.demo ? face.demo : '', imprint ? '' : face.draft].filter(Boolean).join('  ');
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
				children: [run([foot], SIZE.note)]
			}),
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					run([face.pageBefore, PageNumber.CURRENT, face.pageOf], SIZE.note),
					run([PageNumber.TOTAL_PAGES, face.pageAfter], SIZE.note)
				]
			})
		]
	});
}

function opening(paper: Paper, imprint: Imprint | null): FileChild[] {
	return [
		part.issuerMark(imprint?.issuer ?? paper.basis.region.bureau, RED),
		part.plainLine(imprint?.number ?? face.noNumber, AlignmentType.CENTER),
		part.title(face.titleLines(paper.title)),
		...(paper.to ? [part.plainLine(`${paper.to}：`)] : [])
	];
}

/** What is attached, who signs, and the day. */
function closing(imprint: Imprint | null, attached: readonly PaperTable[]): FileChild[] {
	const named = face.attachments(attached.map(({ caption }) => caption));
	return [
		...(named.length > 0 ? [part.plainLine('')] : []),
		...named.map((line) => part.attachmentLine(line)),
		...(imprint ? signature(imprint) : [])
	];
}

/** Kept together, and with the line before it. */
function signature({ issuer, issuedOn }: Imprint): FileChild[] {
	return [
		part.plainLine('', AlignmentType.RIGHT, true),
		part.plainLine(issuer, AlignmentType.RIGHT, true),
		part.plainLine(longDate(issuedOn), AlignmentType.RIGHT)
	];
}

/** GB/T 9704-2012 7.3.6: its number at the left, its name in the middle. */
function attachment(block: PaperTable): FileChild[] {
	return [
		part.attachmentNumber(block.label ?? ''),
		part.caption(block.caption),
		table(block, WIDE_WIDTH),
		...block.notes.map(part.note)
	];
}

function childrenOf(block: Block): FileChild[] {
	if (block.type === 'heading') return [part.heading(block.text)];
	if (block.type === 'text') return [part.paragraph(block.text)];
	if (block.type === 'chart') return chartOf(block);
	return [part.caption(nameOf(block)), table(block, TEXT_WIDTH), ...block.notes.map(part.note)];
}

/** A picture above its name; left out whole where this machine has no font to draw it with. */
function chartOf(chart: PaperChart): FileChild[] {
	const drawn = picture(chart);
	return drawn.length > 0 ? [...drawn, part.caption(nameOf(chart), false)] : [];
}
