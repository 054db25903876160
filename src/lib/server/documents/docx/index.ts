import {
	AlignmentType,
	Document,
	Header,
	Packer,
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
	type Attached,
	type Block,
	type Imprint,
	type Paper,
	type PaperChart,
	type PaperTable
} from '../paper';
import * as part from './parts';
import { isUpright, ON_ITS_SIDE, picture, UPRIGHT } from './picture';
import { FACE, PAGE, RED, SIZE, TEXT_WIDTH, WIDE_MARGIN, WIDE_WIDTH } from './styles';
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
		...body.flatMap((block, i) => childrenOf(block, imprint !== null && i === body.length - 1)),
		...closing(imprint, attached)
	];
	return [
		section(paper, imprint, false, text),
		...attached.map((one) => section(paper, imprint, !isUpright(one), attachment(one)))
	];
}

function section(
	paper: Paper,
	imprint: Imprint | null,
	wide: boolean,
	children: FileChild[]
): ISectionOptions {
	const foot = face.foot(paper, imprint);
	return {
		properties: {
			page: {
				margin: wide ? WIDE_MARGIN : PAGE.margin,
				size: {
					...PAGE.size,
					orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
				}
			}
		},
		headers: marks(paper, imprint),
		footers: { default: part.footer(foot, 'right'), even: part.footer(foot, 'left') },
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

function opening(paper: Paper, imprint: Imprint | null): FileChild[] {
	return [
		part.issuerMark(imprint?.issuer ?? paper.basis.region.bureau, RED),
		part.plainLine(imprint?.number ?? face.noNumber, AlignmentType.CENTER),
		part.title(face.titleLines(paper.title)),
		...(paper.to ? [part.plainLine(`${paper.to}：`)] : [])
	];
}

/** What is attached, who signs, and the day: on one page, and not alone on it. */
function closing(imprint: Imprint | null, attached: readonly Attached[]): FileChild[] {
	const named = face.attachments(attached.map(({ caption }) => caption));
	return [
		...(named.length > 0 ? [part.plainLine('', AlignmentType.LEFT, true)] : []),
		...named.map((line, i) => part.attachmentLine(line, imprint !== null || i < named.length - 1)),
		...(imprint ? signature(imprint) : [])
	];
}

function signature({ issuer, issuedOn }: Imprint): FileChild[] {
	return [
		part.plainLine('', AlignmentType.RIGHT, true),
		part.plainLine(issuer, AlignmentType.RIGHT, true),
		part.plainLine(longDate(issuedOn), AlignmentType.RIGHT)
	];
}

/** GB/T 9704-2012 7.3.6: its number at the left, its name in the middle. */
function attachment(block: Attached): FileChild[] {
	return [
		part.attachmentNumber(block.label ?? ''),
		part.caption(block.caption),
		...(block.type === 'table' ? tableOf(block, WIDE_WIDTH) : attachedPicture(block))
	];
}

const tableOf = (block: PaperTable, width: number, keepNext = false): FileChild[] => [
	table(block, width),
	...part.notes(block.notes, keepNext)
];

/** As large as its page, which has a number and a name above it; a word in its place where it can't be drawn. */
function attachedPicture(chart: PaperChart): FileChild[] {
	const room = isUpright(chart) ? UPRIGHT : ON_ITS_SIDE;
	const drawn = picture(chart, room);
	return drawn.length > 0 ? drawn : [part.paragraph(face.noPicture)];
}

/** A paragraph of a few lines, which may move to the next page as a whole, characters. */
const FEW_LINES = 28 * 5;

/** `signed` = the signature below must not stand on a page without it. */
function childrenOf(block: Block, signed: boolean): FileChild[] {
	if (block.type === 'heading') return [part.heading(block.text)];
	if (block.type === 'text')
		return [part.paragraph(block.text, signed && block.text.length <= FEW_LINES)];
	if (block.type === 'chart') return chartOf(block);
	return [part.caption(nameOf(block)), ...tableOf(block, TEXT_WIDTH, signed)];
}

/** A picture above its name; left out whole where this machine has no font to draw it with. */
function chartOf(chart: PaperChart): FileChild[] {
	const drawn = picture(chart);
	return drawn.length > 0 ? [...drawn, part.caption(nameOf(chart), false)] : [];
}
