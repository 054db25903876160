import { init, type ChartOption } from './echarts';
import { face } from './palette';
import { still } from './theme';

/**
 * Draws an option as SVG text of a width and height in px, with a view box. Runs on the server and in the
 * browser. `name` begins the ids inside and must be unique on the page. The picture carries no name for
 * assistive technology: the element around it does.
 */
export function renderSvg(
	option: ChartOption,
	width: number,
	height: number,
	name = 'chart'
): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(still(option));
		return lighter(chart.renderToSVGString({ useViewBox: true }), name);
	} finally {
		// An undisposed chart keeps the process alive.
		chart.dispose();
	}
}

/** The picture without hover rules, data hooks and repeated faces, and with ids of its own: half the size. */
function lighter(svg: string, name: string): string {
	return svg
		.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
		.replaceAll(/ (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
		.replaceAll(/font-family:[^;"]*;/g, '')
		.replaceAll(/\bzr\d+-/g, `${name}-`)
		.replaceAll(/>\s+</g, '><')
		.replaceAll(/ +>/g, '>')
		.trim()
		.replace('<svg ', `<svg style="font-family:${face}" `);
}
