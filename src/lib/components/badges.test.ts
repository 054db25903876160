import { expect, test } from 'vitest';
import AqiBadge from './AqiBadge.svelte';
import Change from './Change.svelte';
import ClassBadge from './ClassBadge.svelte';
import ClassChange from './ClassChange.svelte';
import CoverageCell from './CoverageCell.svelte';
import Movement from './Movement.svelte';
import Pollutant from './Pollutant.svelte';
import Subscripts from './Subscripts.svelte';
import { html, text } from './rendered';

test('chemical names get their subscripts and other figures none', () => {
	expect(html(Subscripts, { text: 'PM2.5 占 42%，O3 与 NO2；COD 2.5' })).toBe(
		'PM<sub>2.5</sub> 占 42%，O<sub>3</sub> 与 NO<sub>2</sub>；COD 2.5'
	);
	expect(html(Pollutant, { code: 'o3_8h' })).toContain('O<sub>3</sub>');
	expect(text(Pollutant, { code: 'co' })).toBe('CO');
});

test('a class is written as its numeral; without one the reason is', () => {
	expect(text(ClassBadge, { value: 6 })).toBe('劣Ⅴ');
	expect(html(ClassBadge, { value: 1 })).toContain('data-class="2"');
	expect(text(ClassBadge, { value: null, status: 'frozen' })).toBe('冰冻');
	expect(text(ClassBadge, { value: null })).toBe('未判定');
	expect(text(ClassBadge, { value: 9 })).toBe('未判定');
});

test('an AQI category is written beside its colour', () => {
	expect(text(AqiBadge, { level: 3, aqi: 121 })).toBe('轻度污染 121');
	expect(text(AqiBadge, { level: null, aqi: null })).toBe('无数据');
});

test.each([
	[3.7, 'fall', '+3.7%', true],
	[-8.7, 'fall', '−8.7%', false],
	[-2.3, 'rise', '−2.3%', true],
	[0, 'fall', '0.0%', false],
	[null, 'fall', '—', false]
] as const)('a change of %s that should %s is printed %s', (value, should, printed, warned) => {
	expect(text(Change, { value, should })).toBe(printed);
	expect(html(Change, { value, should }).includes('bad')).toBe(warned);
});

test('movement in rank is named and never a warning', () => {
	expect(html(Movement, { places: -2 })).toContain('aria-label="下降 2 位"');
	expect(html(Movement, { places: -2 })).not.toContain('bad');
	expect(text(Movement, { places: null })).toBe('—');
});

test('a worse class is a warning, the same one is not', () => {
	expect(text(ClassChange, { classes: -1 })).toBe('↓ 下降1类');
	expect(html(ClassChange, { classes: -1 })).toContain('bad');
	expect(html(ClassChange, { classes: 0 })).not.toContain('bad');
	expect(text(ClassChange, { classes: 0, arrow: true })).toBe('');
});

test('coverage that forbids a verdict is a warning', () => {
	expect(text(CoverageCell, { received: 22, expected: 30, enough: false })).toBe('22/30');
	expect(html(CoverageCell, { received: 22, expected: 30, enough: false })).toContain('bad');
	expect(html(CoverageCell, { received: 30, expected: 30 })).not.toContain('bad');
});
