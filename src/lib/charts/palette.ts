/** Colours of charts: the values of styles/tokens.css, for drawings that no style sheet reaches. */
export const palette = {
	paper: '#fbfaf7',
	paperSunk: '#f3f1eb',
	ink: '#1a1c1e',
	ink2: '#45494c',
	muted: '#686c6f',
	rule: '#dedad1',
	markQuiet: '#b9b6ae',
	accent: '#0a5c68',
	accentTint: '#e0edee',
	warn: '#a5340c',
	warnTint: '#f9e4da'
} as const;

export interface Tone {
	/** Border or bar, in the official hue. */
	edge: string;
	/** Fill under ink text. */
	tint: string;
}

/** Surface-water classes 1 to 6; 0 is not judged. */
export const waterTones = {
	0: { edge: '#8d8a83', tint: '#fbfaf7' },
	1: { edge: '#1b86d1', tint: '#dcedfa' },
	2: { edge: '#1b86d1', tint: '#dcedfa' },
	3: { edge: '#1f9d45', tint: '#def2e3' },
	4: { edge: '#d9b400', tint: '#fff5bf' },
	5: { edge: '#ec8300', tint: '#ffe3c2' },
	6: { edge: '#d3221b', tint: '#fad5d2' }
} as const satisfies Record<number, Tone>;

/** AQI categories by level. */
export const aqiTones = {
	1: { edge: '#00e400', tint: '#dcf6dc' },
	2: { edge: '#ffff00', tint: '#fffbcc' },
	3: { edge: '#ff7e00', tint: '#ffe4cc' },
	4: { edge: '#ff0000', tint: '#ffd9d9' },
	5: { edge: '#99004c', tint: '#f0d6e3' },
	6: { edge: '#7e0023', tint: '#e9d2d8' }
} as const satisfies Record<number, Tone>;

const waterByClass: Readonly<Record<number, Tone>> = waterTones;
const aqiByLevel: Readonly<Record<number, Tone>> = aqiTones;

/** The tone of a water class; not judged for anything that is no class. */
export function waterTone(waterClass: number | null | undefined): Tone {
	return waterByClass[waterClass ?? 0] ?? waterTones[0];
}

/** The tone of an AQI category; not judged for anything that is no level. */
export function aqiTone(level: number | null | undefined): Tone {
	return aqiByLevel[level ?? 0] ?? waterTones[0];
}

/** Faces as in tokens.css. */
export const face = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
