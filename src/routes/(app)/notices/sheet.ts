import { barsSvg } from '$lib/charts/paper-bars';
import { speaking } from '$lib/server/speaking';
import { laidOut, type Block, type Paper, type PaperTable } from '$lib/server/documents/paper';

/** A paper as its page shows it: laid out, its charts drawn. */
export interface Sheet extends Omit<Paper, 'blocks'> {
	body: Block[];
	attached: PaperTable[];
	/** Charts as SVG of our own drawing, by the place of their block in the body. */
	pictures: Record<number, string>;
}

/** Lays a paper out and draws its charts, in Chinese whatever the page speaks; on the server only. */
export function sheetOf({ blocks, ...paper }: Paper): Sheet {
	return speaking('zh-CN', () => drawn(blocks, paper));
}

function drawn(blocks: Paper['blocks'], paper: Omit<Paper, 'blocks'>): Sheet {
	const { body, attached } = laidOut(blocks);
	const pictures = body.flatMap((block, i) =>
		block.type === 'chart' ? [[i, barsSvg(block, `chart-${i}`).svg] as const] : []
	);
	return { ...paper, body, attached, pictures: Object.fromEntries(pictures) };
}
