import { expect, test } from 'vitest';
import { coordinateReader } from './coordinate';
import { Fault } from './fault';

const longitude = coordinateReader('longitude');
const latitude = coordinateReader('latitude');

test.each([
	['116.24369', '116.24369'],
	['116.8', '116.8'],
	['116.243691', '116.24369'],
	['116.2436950', '116.2437'],
	['116.2436850', '116.24368'],
	['116°14\'37.289"E', '116.24369'],
	['116°14′37.289″', '116.24369'],
	['116°14′37.289′′', '116.24369'],
	['东经116度14分37秒', '116.24361'],
	['E116°30′', '116.5'],
	['116°14.5′', '116.24167'],
	['116°', '116'],
	['１１６．２５', '116.25'],
	['0°30′W', '-0.5'],
	['-116.5', '-116.5']
])('the longitude %s is %s degrees', (cell, degrees) => {
	expect(longitude(cell)).toBe(degrees);
});

test.each(['116°60′00″', '116°14′60″', '一百', '116,5', '116°14.5′30″'])(
	'%s is no coordinate',
	(cell) => {
		expect(longitude(cell)).toBeInstanceOf(Fault);
	}
);

test('a latitude beyond the pole hints at swapped columns', () => {
	const read = latitude('116.8');
	expect(read instanceof Fault && read.reason).toContain('经纬度是否填反');
});
