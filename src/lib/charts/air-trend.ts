import { englishMonth } from '$lib/format/dates';
import { spoken } from '$lib/format/language';
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
		xAxis: dayAxis(trend.map(({ day }) => day)),
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
					// Said by the caption: a label here would stand on the days.
					label: { show: false },
					lineStyle: { color: palette.ink2, width: 1, type: 'solid' },
					data: [{ yAxis: GOOD_UNTIL }]
				}
			}
		]
	};
}

/** The days of a month by their numbers; of a longer period the months, each at its first day. */
function dayAxis(days: string[]) {
	const numbers = days.map((day) => String(Number(day.slice(8))));
	if (days[0]?.slice(0, 7) === days.at(-1)?.slice(0, 7)) return categoryAxis(numbers);
	const axis = categoryAxis(days.map(monthOf));
	const first = (i: number) => numbers[i] === '1';
	return { ...axis, axisLabel: { ...axis.axisLabel, interval: first } };
}

function monthOf(day: string): string {
	const month = Number(day.slice(5, 7));
	return spoken(`${month}月`, englishMonth(month));
}
