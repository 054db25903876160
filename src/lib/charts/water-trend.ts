import { percent } from '$lib/format/numbers';
import type { Table } from '$lib/server/reports/report';
import type { WaterWeek } from '$lib/server/reports/water-week';
import type { Words } from '$lib/words';
import type { ChartOption } from './echarts';
import { palette } from './palette';
import {
	categoryAxis,
	chartBase,
	dataLine,
	failing,
	goalLine,
	labelText,
	valueAxis
} from './theme';

/** Share of sections at their target by week with the city's mark; a week without a verdict stays a gap. */
export function waterTrend({ trend, goal }: WaterWeek, words: Words): ChartOption {
	const t = words.water.trend;
	const below = (share: number | null) => share !== null && goal !== null && share < goal.value;
	return {
		...chartBase,
		// Room for the name of the goal, which stands beside its line: data pass above and below it.
		grid: { ...chartBase.grid, top: 18, right: 80 },
		xAxis: categoryAxis(trend.map(({ week }) => week.short)),
		yAxis: { ...valueAxis('%', trendFloor({ trend, goal }), 100), interval: 10 },
		series: [
			{
				...dataLine,
				name: t.share,
				showSymbol: true,
				symbolSize: 8,
				data: trend.map(({ share }, i) => ({
					value: share,
					...(below(share) && { itemStyle: failing }),
					label: {
						show: below(share) || i === 0 || i === trend.length - 1,
						position: 'top',
						formatter: percent(share),
						...labelText,
						color: below(share) ? palette.warn : palette.ink
					}
				})),
				...(goal && { markLine: markOf(goal.value, t.goal(String(goal.value))) })
			}
		]
	};
}

function markOf(value: number, name: string) {
	const line = goalLine(value, name);
	return { ...line, label: { ...line.label, position: 'end' as const } };
}

/** The lower end of the axis in percent: a whole ten below everything drawn. The caption says so. */
export function trendFloor({ trend, goal }: Pick<WaterWeek, 'trend' | 'goal'>): number {
	const values = [goal?.value ?? 100, ...trend.flatMap(({ share }) => share ?? [])];
	return Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
}

/** The figures behind the chart, newest last. */
export function waterTrendTable({ trend }: WaterWeek, words: Words): Table {
	const t = words.water.trend;
	return {
		name: 'trend',
		columns: [
			{ key: 'week', heading: t.week },
			{ key: 'dates', heading: t.dates },
			{ key: 'met', heading: t.met },
			{ key: 'assessed', heading: t.assessed },
			{ key: 'share', heading: t.share, digits: 1 }
		],
		rows: trend.map(({ week, met, assessed, share }) => ({
			week: week.label,
			dates: week.dates,
			met,
			assessed,
			share
		}))
	};
}
