import { barsSvg } from '$lib/charts/paper-bars';
import { longDate } from '$lib/format/dates';
import {
	laidOut,
	type Block,
	type Imprint,
	type Attached,
	type Paper
} from '$lib/server/documents/paper';
import { speaking } from '$lib/server/speaking';
import { paperFace as face } from '$lib/words/zh/paper-face';

/** A paper as its page shows it: laid out, its charts drawn, all of its text. */
export interface Sheet extends Omit<Paper, 'blocks'> {
	body: Block[];
	attached: Attached[];
	/** The title, broken by its meaning where it is too long for a line. */
	titleLines: string[];
	/** Charts as SVG of our own drawing, by their captions. */
	pictures: Record<string, string>;
	issuer: string;
	number: string;
	/** The word for what has not gone out; null on an issued paper. */
	draft: string | null;
	/** What is attached, a line each. */
	attachments: string[];
	/** Issuer and day, below the text; none on a draft. */
	signature: string[];
	/** What the figures rest on. */
	foot: string;
}

/** Lays a paper out and draws its charts, in Chinese whatever the page speaks; on the server only. */
export function sheetOf(paper: Paper, imprint: Imprint | null): Sheet {
	return speaking('zh-CN', () => drawn(paper, imprint));
}

function drawn({ blocks, ...paper }: Paper, imprint: Imprint | null): Sheet {
	const { body, attached } = laidOut(blocks);
	const pictures = blocks.flatMap((block, i) =>
		block.type === 'chart' ? [[block.caption, barsSvg(block, `chart-${i}`).svg] as const] : []
	);
	return {
		...{ ...paper, body, attached, pictures: Object.fromEntries(pictures) },
		titleLines: face.titleLines(paper.title),
		issuer: imprint?.issuer ?? paper.basis.region.bureau,
		number: imprint?.number ?? face.noNumber,
		draft: imprint ? null : face.draft,
		attachments: face.attachments(attached.map(({ caption }) => caption)),
		signature: imprint ? [imprint.issuer, longDate(imprint.issuedOn)] : [],
		foot: face.foot(paper, imprint)
	};
}
