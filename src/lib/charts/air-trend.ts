import type { AirMonth } from '$lib/server/reports/air-month';
import type { Words } from '$lib/words';
import type { ChartOption } from './echarts';
import { categoryAxis, chartBase, dataLine, labelText, quietLine, valueAxis } from './theme';
import { palette } from './palette';

/** The line between good and polluted: AQI 100, the upper end of 良. */
const GOOD_UNTIL = 100;

/** Median and highest county AQI by day; a day without data stays a gap. */
export function airTrend(trend: AirMonth['trend'], words: Words): ChartOption {
	const t = words.air.trend;
	const end = (name: string, offset: number) => ({
		show: true,
		offset: [0, offset],
		formatter: name,
		...labelText,
		color: palette.muted,
		fontWeight: 400
	});
	return {
		...chartBase,
		grid: { ...chartBase.grid, right: 64 },
		xAxis: categoryAxis(trend.map(({ day }) => String(Number(day.slice(8))))),
		yAxis: { ...valueAxis('AQI', 0), interval: 50 },
		series: [
			{
				...quietLine,
				name: t.highest,
				data: trend.map(({ highest }) => highest),
				endLabel: end(t.highest, -8)
			},
			{
				...dataLine,
				name: t.median,
				data: trend.map(({ median }) => median),
				endLabel: end(t.median, 8),
				markLine: {
					silent: true,
					symbol: 'none',
					label: {
						formatter: `AQI ${GOOD_UNTIL}`,
						position: 'insideStartTop',
						color: palette.muted
					},
					lineStyle: { color: palette.ink2, width: 1, type: 'solid' },
					data: [{ yAxis: GOOD_UNTIL }]
				}
			}
		]
	};
}
