import { barsSvg } from '$lib/charts/paper-bars';
import { laidOut, type Block, type Paper, type PaperTable } from '$lib/server/documents/paper';

/** A paper as its page shows it: laid out, its charts drawn. */
export interface Sheet extends Omit<Paper, 'blocks'> {
	body: Block[];
	attached: PaperTable[];
	/** Charts as SVG of our own drawing, by the place of their block in the body. */
	pictures: Record<number, string>;
}

/** Lays a paper out and draws its charts; on the server only. */
export function sheetOf({ blocks, ...paper }: Paper): Sheet {
	const { body, attached } = laidOut(blocks);
	const pictures = body.flatMap((block, i) =>
		block.type === 'chart' ? [[i, barsSvg(block, `chart-${i}`).svg] as const] : []
	);
	return { ...paper, body, attached, pictures: Object.fromEntries(pictures) };
}
