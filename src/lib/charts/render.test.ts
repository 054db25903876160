import { afterEach, expect, test, vi } from 'vitest';
import type { ChartOption } from './echarts';
import { renderSvg } from './render';
import {
	categoryAxis,
	chartBase,
	dataLine,
	failing,
	goalLine,
	quietLine,
	valueAxis
} from './theme';

const complaints = vi.spyOn(console, 'error');
const warnings = vi.spyOn(console, 'warn');
afterEach(() => vi.clearAllMocks());

const rates: ChartOption = {
	...chartBase,
	xAxis: categoryAxis(['第45周', '第46周', '第47周']),
	yAxis: valueAxis('%', 60, 100),
	series: [
		{ ...dataLine, data: [88.9, null, 79.4], markLine: goalLine(85, '目标 ≥ 85%') },
		{ ...quietLine, data: [70, 71, { value: 65, itemStyle: failing }] }
	]
};

test('an option is drawn as SVG with its goal, labels and size', () => {
	const svg = renderSvg(rates, 700, 240);
	expect(svg).toMatch(/^<svg style="[^"]*" width="700" height="240"/);
	expect(svg).toContain('viewBox="0 0 700 240"');
	expect(svg).toContain('目标 ≥ 85%');
	expect(svg).toContain('第47周');
	expect(svg).toContain('#0a5c68');
	expect(svg).not.toContain('NaN');
});

test('the same option gives the same picture, and its ids begin with its name', () => {
	const svg = renderSvg(rates, 358, 200, 'rates');
	expect(renderSvg(rates, 358, 200, 'rates')).toBe(svg);
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.length).toBeGreaterThan(1);
	for (const id of ids) expect(id).toMatch(/^rates-/);
});

test('every kind of chart the option type allows is there, and no module is missing', () => {
	renderSvg(rates, 358, 200);
	renderSvg(
		{
			...chartBase,
			xAxis: valueAxis(),
			yAxis: categoryAxis(['a', 'b']),
			series: [{ ...dataLine, data: [[1, 0]], markLine: goalLine(1, '目标', 'x') }]
		},
		358,
		200
	);
	expect(complaints).not.toHaveBeenCalled();
	expect(warnings).not.toHaveBeenCalled();
});
