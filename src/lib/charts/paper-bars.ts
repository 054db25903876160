import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { use, type ComposeOption } from 'echarts/core';
import { fixed } from '$lib/format/numbers';
import type { ChartOption } from './echarts';
import { aqiTone, palette, waterTone } from './palette';
import { renderSvg } from './render';
import { chartBase, labelText } from './theme';

/** Bars of a paper, from the top down. */
export interface BarsChart {
	bars: readonly Bar[];
	/** Decimals of the values as printed. */
	digits: number;
	unit: string;
}

export interface Bar {
	name: string;
	value: number;
	/** Official colour of a class or a level; ink without one. */
	tone?: { scale: 'water' | 'aqi'; level: number };
}

/** More bars than this are read in the table only. */
export const MOST_BARS = 40;

/** Size of a drawing in px: the width of a text page, and as high as its bars. */
const WIDTH = 590;
const BAR = 21;
const EDGE = 16;

// Only papers draw bars, on the server: no page fetches this module.
use([BarChart]);

type BarsOption = ComposeOption<BarSeriesOption> & ChartOption;

/** Height of the drawing, px. */
export const barsHeight = ({ bars }: BarsChart): number => bars.length * BAR + EDGE;

/** The bars as SVG text, and its size in px; `name` begins the ids inside. */
export function barsSvg(chart: BarsChart, name = 'bars') {
	const height = barsHeight(chart);
	return { svg: renderSvg(barsOption(chart), WIDTH, height, name), width: WIDTH, height };
}

function barsOption({ bars, digits, unit }: BarsChart): BarsOption {
	const axis = { show: false, axisTick: { show: false } } as const;
	return {
		...chartBase,
		grid: { ...chartBase.grid, left: 0, right: 84, top: 4, bottom: 4 },
		xAxis: { type: 'value', min: 0, ...axis },
		yAxis: {
			type: 'category',
			inverse: true,
			data: bars.map((bar) => bar.name),
			axisTick: { show: false },
			axisLine: { lineStyle: { color: palette.ink, width: 1 } },
			axisLabel: { ...labelText, fontWeight: 400, interval: 0 }
		},
		series: [
			{
				type: 'bar',
				barWidth: 13,
				data: bars.map((bar) => ({
					value: bar.value,
					itemStyle: fillOf(bar),
					label: {
						...labelText,
						show: true,
						position: 'right' as const,
						formatter: `${fixed(bar.value, digits)}${unit && ` ${unit}`}`
					}
				}))
			}
		]
	};
}

function fillOf({ tone }: Bar) {
	if (!tone) return { color: palette.ink2 };
	const { edge, tint } = tone.scale === 'water' ? waterTone(tone.level) : aqiTone(tone.level);
	return { color: tone.scale === 'water' ? edge : tint, borderColor: edge, borderWidth: 1 };
}
