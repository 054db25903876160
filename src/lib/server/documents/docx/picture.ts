import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { barsHeight, barsSvg } from '$lib/charts/paper-bars';
import type { Attached, PaperChart } from '../paper';

/** Faces that hold every character a chart may need, by the names of their files; the first one found is drawn with. */
const FACES: readonly [file: string, family: string][] = [
	['NotoSansCJK-Regular.ttc', 'Noto Sans CJK SC'],
	['NotoSansCJKsc-Regular.otf', 'Noto Sans CJK SC'],
	['NotoSansSC-Regular.otf', 'Noto Sans SC'],
	['NotoSansSC-Regular.ttf', 'Noto Sans SC'],
	['SourceHanSansSC-Regular.otf', 'Source Han Sans SC'],
	['SourceHanSansCN-Regular.otf', 'Source Han Sans CN'],
	['msyh.ttc', 'Microsoft YaHei'],
	['simhei.ttf', 'SimHei'],
	['PingFang.ttc', 'PingFang SC'],
	['wqy-microhei.ttc', 'WenQuanYi Micro Hei'],
	['wqy-zenhei.ttc', 'WenQuanYi Zen Hei']
];

/** Where systems keep their fonts. */
const FOLDERS = [
	...['/usr/share/fonts', '/usr/local/share/fonts', '/System/Library/Fonts', '/Library/Fonts'],
	...['.fonts', '.local/share/fonts', 'Library/Fonts'].map((folder) => join(homedir(), folder)),
	join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts')
];

/** Pixels of the picture a px of the drawing: 240 dots an inch. */
const SCALE = 2.5;

interface FontFile {
	path: string;
	family: string;
}

let found: FontFile | null | undefined;

/** A Chinese font of this machine; null where none is installed: then papers carry no pictures, since boxes would stand for names. */
export function chartFont(): FontFile | null {
	return (found ??= findFont(FOLDERS));
}

/** The best of the faces that lie somewhere in the folders. */
export function findFont(folders: readonly string[]): FontFile | null {
	const files = new Map(
		folders.flatMap(filesIn).map((one) => [one.name, join(one.parentPath, one.name)])
	);
	for (const [file, family] of FACES) {
		const path = files.get(file);
		if (path) return { path, family };
	}
	return null;
}

/** A folder that can't be read has no fonts for us. */
function filesIn(folder: string): Dirent[] {
	try {
		return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	} catch {
		return [];
	}
}

/** The chart as PNG, the same bytes for the same figures and font; null without a font. */
export function chartPng(chart: PaperChart, font = chartFont()): Uint8Array | null {
	if (!font) return null;
	const resvg = new Resvg(barsSvg(chart).svg, {
		background: '#ffffff',
		fitTo: { mode: 'zoom', value: SCALE },
		font: { fontFiles: [font.path], loadSystemFonts: false, defaultFontFamily: font.family }
	});
	return new Uint8Array(resvg.render().asPng());
}

/** Room of an attached picture below its name: of a page, and of one turned on its side. */
export const UPRIGHT: Room = { width: 590, height: 770 };
export const ON_ITS_SIDE: Room = { width: 850, height: 490 };

/** Px: 96 an inch. */
interface Room {
	width: number;
	height: number;
}

/** Whether what is attached stands on an upright page: a picture too high for one turned on its side. */
export const isUpright = (block: Attached): boolean =>
	block.type === 'chart' && barsHeight(block) > ON_ITS_SIDE.height;

/** The chart as a paragraph of its own, as wide as the text or as large as it may be; none without a font. */
export function picture(chart: PaperChart, room?: Room): Paragraph[] {
	const data = chartPng(chart);
	if (!data) return [];
	const drawn = barsSvg(chart);
	const scale = room ? Math.min(room.width / drawn.width, room.height / drawn.height) : 1;
	const [width, height] = [drawn.width * scale, drawn.height * scale].map(Math.round) as [
		number,
		number
	];
	const altText = { name: chart.caption, title: chart.caption, description: chart.caption };
	return [
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: room === undefined,
			spacing: { before: 120, after: 0 },
			children: [new ImageRun({ type: 'png', data, transformation: { width, height }, altText })]
		})
	];
}
