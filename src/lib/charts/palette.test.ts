import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { aqiTone, aqiTones, face, palette, waterTone, waterTones } from './palette';

const css = await readFile('src/lib/styles/tokens.css', 'utf8');
const screen = css.slice(0, css.indexOf('@media'));
const tokens = new Map(
	[...screen.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])
);

const named = Object.entries(palette).map(([name, value]) => [
	name
		.replaceAll(/([A-Z])/g, '-$1')
		.replace(/(\d)$/, '-$1')
		.toLowerCase(),
	value
]);
const toned = [
	...Object.entries(waterTones).map(([n, tone]) => [`wq-${n === '1' ? 2 : n}`, tone] as const),
	...Object.entries(aqiTones).map(([n, tone]) => [`aqi-${n}`, tone] as const)
].flatMap(([name, tone]) => [
	[`${name}-edge`, tone.edge],
	[`${name}-tint`, tone.tint]
]);

test.each([...named, ...toned])('the chart colour %s is the token', (name, value) => {
	expect(tokens.get(name ?? '')).toBe(value);
});

test('charts are set in the faces of the page', () => {
	expect(tokens.get('face')).toBe(face);
});

test('what is no class and no level is drawn as not judged', () => {
	expect(waterTone(null)).toBe(waterTones[0]);
	expect(waterTone(7)).toBe(waterTones[0]);
	expect(aqiTone(undefined)).toBe(waterTones[0]);
	expect(waterTone(1)).toBe(waterTones[1]);
});
