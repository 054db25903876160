import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { LineSeriesOption } from 'echarts/charts';
import type {
	GridComponentOption,
	MarkLineComponentOption,
	TooltipComponentOption
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/**
 * What a chart may be made of: the modules below and no other, fetched when a chart is first touched. A page may carry
 * 250 kB of scripts (gzip), so a module comes in with the first chart that draws with it: bars weigh 9 kB, scatter and
 * mark areas 4 kB, the legend 4 kB, heatmap with visualMap, custom and calendar 24 kB. Bars, tiles and calendars of
 * today are plain SVG and HTML.
 */
export type ChartOption = ComposeOption<
	GridComponentOption | LineSeriesOption | MarkLineComponentOption | TooltipComponentOption
>;

/** A line across a series: the goal, the day of judgement. */
export type MarkLine = NonNullable<LineSeriesOption['markLine']>;

use([GridComponent, LineChart, MarkLineComponent, SVGRenderer, TooltipComponent]);

export { init };
