import type { ChartOption, MarkLine } from './echarts';
import { face, palette } from './palette';

/** Text of axes and labels, 13 px like the notes of the page. */
const text = { fontFamily: face, fontSize: 13, color: palette.ink2 };

/** What every chart shares; an option starts with `...chartBase`. */
export const chartBase = {
	animation: false,
	backgroundColor: 'transparent',
	textStyle: text,
	color: [palette.ink2, palette.markQuiet],
	grid: { left: 0, right: 16, top: 6, bottom: 0, outerBoundsMode: 'same' },
	tooltip: {
		trigger: 'axis',
		confine: true,
		backgroundColor: palette.paper,
		borderColor: palette.ink,
		borderWidth: 1,
		borderRadius: 0,
		padding: [6, 10],
		textStyle: { ...text, color: palette.ink },
		extraCssText: 'box-shadow: none;',
		axisPointer: { type: 'line', lineStyle: { color: palette.ink, type: 'dotted' } },
		transitionDuration: 0
	}
} as const satisfies ChartOption;

/** A category axis: labels without ticks on an ink base line. */
export function categoryAxis(categories: string[]) {
	return {
		type: 'category',
		data: categories,
		axisLine: { lineStyle: { color: palette.ink, width: 1 } },
		axisTick: { show: false },
		axisLabel: { ...text, color: palette.muted, hideOverlap: true }
	} as const;
}

/** A value axis: hairlines that are read against, the unit once on top. `from` starts it elsewhere than at 0: say so in the caption. */
export function valueAxis(unit = '', from?: number, to?: number) {
	return {
		type: 'value',
		name: unit,
		nameTextStyle: { ...text, color: palette.muted, align: 'left' },
		...(from === undefined ? {} : { min: from }),
		...(to === undefined ? {} : { max: to }),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: { ...text, color: palette.muted },
		splitLine: { lineStyle: { color: palette.rule, width: 1 } }
	} as const;
}

/**
 * The goal on a series: an unbroken 2 px accent line, labelled in place. `axis` is the one that carries values;
 * `end` is where the label stands on a horizontal line: take the one where no data pass.
 */
export function goalLine(
	value: number,
	label: string,
	axis: 'x' | 'y' = 'y',
	end: 'start' | 'end' = 'end'
): MarkLine {
	const beside = end === 'start' ? 'insideStartTop' : 'insideEndTop';
	return {
		silent: true,
		symbol: 'none',
		animation: false,
		lineStyle: { color: palette.accent, width: 2, type: 'solid' },
		label: {
			...text,
			formatter: label,
			color: palette.accent,
			fontWeight: 700,
			// Legible where data pass behind it.
			backgroundColor: palette.paper,
			padding: [1, 3],
			position: axis === 'y' ? beside : 'end'
		},
		data: [axis === 'y' ? { yAxis: value } : { xAxis: value }]
	};
}

/** The day of judgement on a series: a dotted ink line with its name. */
export function nowLine(category: string, label: string): MarkLine {
	return {
		silent: true,
		symbol: 'none',
		animation: false,
		lineStyle: { color: palette.ink, width: 1, type: [2, 3] },
		label: { ...text, formatter: label, color: palette.muted, position: 'end' },
		data: [{ xAxis: category }]
	};
}

/** A data line: ink, 2.5 px, straight, gaps left open. */
export const dataLine = {
	type: 'line',
	symbol: 'circle',
	showSymbol: false,
	connectNulls: false,
	lineStyle: { color: palette.ink, width: 2.5 },
	itemStyle: { color: palette.ink },
	emphasis: { disabled: true }
} as const;

/** The line of the comparison: last year or the city. */
export const quietLine = {
	...dataLine,
	lineStyle: { color: palette.markQuiet, width: 2 },
	itemStyle: { color: palette.markQuiet }
} as const;

/** Marks that are not at the mark. */
export const failing = { color: palette.warn } as const;

/** Text of a label beside a mark. */
export const labelText = { ...text, color: palette.ink, fontWeight: 700 } as const;

/** The option without motion. What a chart shows is said by the figure around it, and by its table. */
export function still(option: ChartOption): ChartOption {
	return { ...option, animation: false };
}
