import {
	AlignmentType,
	Footer,
	LineRuleType,
	PageNumber,
	Paragraph,
	TextRun,
	type IRunOptions
} from 'docx';
import { paperFace as face } from '$lib/words/zh/paper-face';
import { CHARACTER_SPACING, FACE, LINE, SIZE, tableLine } from './styles';

const line = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

function run(text: string, options: IRunOptions): TextRun {
	return new TextRun({ text, color: '000000', ...options });
}

/** The red name of the issuer above everything. */
export function issuerMark(issuer: string, color: string): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		border: { bottom: { style: 'single', size: 12, color, space: 6 } },
		spacing: { after: 240 },
		children: [run(issuer, { font: FACE.title, size: 52, color })]
	});
}

/** The title, centred, in its lines. */
export function title(lines: readonly string[]): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { line: 640, lineRule: LineRuleType.EXACT, before: LINE, after: LINE / 2 },
		children: lines.map((text, i) =>
			run(text, { font: FACE.title, size: SIZE.title, ...(i > 0 && { break: 1 }) })
		)
	});
}

/** A line of its own, at a side: number, addressees, signature. */
export function plainLine(
	text: string,
	alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
	keepNext = false
): Paragraph {
	return new Paragraph({ alignment, keepNext, spacing: line, children: [bodyRun(text)] });
}

/** A line of what is attached, two characters in; a second line stands under the name, past 附件：1. */
export function attachmentLine(text: string, keepNext: boolean): Paragraph {
	return new Paragraph({
		keepNext,
		spacing: line,
		indent: { left: 1920, hanging: 1280 },
		children: [bodyRun(text)]
	});
}

/** 附件1, at the upper left. */
export function attachmentNumber(text: string): Paragraph {
	return new Paragraph({
		spacing: line,
		keepNext: true,
		children: [run(text, { font: FACE.heading, size: SIZE.body })]
	});
}

/** 一、 in 黑体. */
export function heading(text: string): Paragraph {
	return new Paragraph({
		spacing: line,
		keepNext: true,
		indent: { firstLine: 640, firstLineChars: 200 },
		children: [run(text, { font: FACE.heading, size: SIZE.body })]
	});
}

/** A paragraph of the body, its first line two characters in. */
export function paragraph(text: string, keepNext = false): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.JUSTIFIED,
		keepNext,
		spacing: line,
		indent: { firstLine: 640, firstLineChars: 200 },
		children: [bodyRun(text)]
	});
}

/** What stands above a table, or below a picture. */
export function caption(text: string, above = true): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		keepNext: above,
		spacing: above ? { before: 240, after: 120 } : { before: 60, after: 120 },
		children: [run(text, { font: FACE.heading, size: SIZE.caption })]
	});
}

/** What stands below a table, small, in one run of text; nothing where there is nothing to note. */
export function notes(said: readonly string[], keepNext = false): Paragraph[] {
	if (said.length === 0) return [];
	return [
		new Paragraph({
			keepNext,
			spacing: { before: 60, after: 60, line: tableLine(SIZE.note), lineRule: LineRuleType.EXACT },
			children: [run(face.notes(said), { font: FACE.table, size: SIZE.note })]
		})
	];
}

/** `— 1 / 8 —` at the outer edge, and below it what the figures rest on. */
export function footer(foot: string, side: 'left' | 'right'): Footer {
	const set = (points: number) =>
		({ line: points * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 }) as const;
	const page = ['— ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, ' —'];
	return new Footer({
		children: [
			new Paragraph({
				alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
				spacing: set(18),
				children: [new TextRun({ children: page, size: SIZE.page, font: FACE.table })]
			}),
			new Paragraph({
				alignment: AlignmentType.CENTER,
				spacing: set(12),
				children: [run(foot, { font: FACE.table, size: SIZE.note })]
			})
		]
	});
}

/** Ⅰ—Ⅲ stands on one line: what Word calls a no-width non break. */
const JOINER = '\u200D';
const CLASSES = /([Ⅰ-Ⅴ])(—)([Ⅰ-Ⅴ])/g;

function bodyRun(text: string): TextRun {
	const whole = text.replaceAll(CLASSES, `$1${JOINER}$2${JOINER}$3`);
	return run(whole, { font: FACE.body, size: SIZE.body, characterSpacing: CHARACTER_SPACING });
}
