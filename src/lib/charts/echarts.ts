import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
	AriaComponent,
	GridComponent,
	MarkAreaComponent,
	MarkLineComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
	AriaComponentOption,
	GridComponentOption,
	MarkAreaComponentOption,
	MarkLineComponentOption,
	TooltipComponentOption
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/**
 * What a chart may be made of: the modules below and no other. They weigh 188 kB gzip and are fetched when a
 * chart is first touched. Left out: the legend, because marks are labelled in place (4 kB); heatmap with
 * visualMap, custom and calendar (24 kB), because those drawings are plain SVG and HTML here.
 */
export type ChartOption = ComposeOption<
	| AriaComponentOption
	| BarSeriesOption
	| GridComponentOption
	| LineSeriesOption
	| MarkAreaComponentOption
	| MarkLineComponentOption
	| ScatterSeriesOption
	| TooltipComponentOption
>;

/** A line across a series: the goal, the day of judgement. */
export type MarkLine = NonNullable<LineSeriesOption['markLine']>;

use([
	AriaComponent,
	BarChart,
	GridComponent,
	LineChart,
	MarkAreaComponent,
	MarkLineComponent,
	SVGRenderer,
	ScatterChart,
	TooltipComponent
]);

export { init };
