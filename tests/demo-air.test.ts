import { describe, expect, it } from 'vitest';
import { type Row, demo, get, isoDay, rows, unitCode, units } from './demo-files';

/** n/d rounded half to even, all whole numbers of moderate size. */
function halfEven(n: number, d: number): number {
	const floor = Math.floor(n / d);
	const twice = 2 * (n - floor * d);
	return twice > d || (twice === d && floor % 2 === 1) ? floor + 1 : floor;
}

describe('air', () => {
	const names = [
		'空气质量日报-2019',
		'空气质量日报-2020',
		'空气质量日报-2021',
		'空气质量日报-2021年10月审核'
	];
	const [y2019 = [], y2020 = [], y2021 = [], audit = []] = names.map((name) =>
		demo(name, '县(市、区)')
	);
	const daily = new Map(
		[...y2019, ...y2020, ...y2021, ...audit].map((row) => [
			`${unitCode(get(row, '县(市、区)'))} ${isoDay(get(row, '日期'))}`,
			row
		])
	);
	const items = [
		'SO2(μg/m³)',
		'NO2(μg/m³)',
		'PM10(μg/m³)',
		'PM2.5(μg/m³)',
		'CO(mg/m³)',
		'O3-8h(μg/m³)'
	];
	/** Whole numbers, CO in tenths. */
	const value = (row: Row, item: string) => {
		const cell = get(row, item);
		if (['', '--', 'NA'].includes(cell)) return null;
		return item.startsWith('CO') ? Math.round(Number(cell) * 10) : Number(cell);
	};
	const month = (unit: string, key: string) =>
		[...daily].filter(([k]) => k.startsWith(`${unit} ${key}`)).map(([, row]) => row);
	const percentile = (sorted: number[], p: number) => {
		const k = (sorted.length - 1) * p;
		const s = Math.floor(k / 100);
		const low = sorted[s] ?? NaN;
		return halfEven(low * 100 + ((sorted[s + 1] ?? low) - low) * (k % 100), 100);
	};
	/** Composite index in hundredths: statistics and single indices rounded half-even, then added; null when a month is not valid. */
	const composite = (unit: string, key: string) => {
		const limits = [60, 40, 70, 35, 40, 160];
		const single = items.map((item, i) => {
			const list = month(unit, key)
				.map((row) => value(row, item))
				.filter((v) => v !== null)
				.sort((a, b) => a - b);
			if (list.length < (key.endsWith('-02') ? 25 : 27)) return null;
			const mean = () =>
				halfEven(
					list.reduce((sum, v) => sum + v, 0),
					list.length
				);
			return halfEven(
				100 * (i === 4 ? percentile(list, 95) : i === 5 ? percentile(list, 90) : mean()),
				limits[i] ?? 1
			);
		});
		return single.reduce<number | null>(
			(sum, index) => (sum === null || index === null ? null : sum + index),
			0
		);
	};

	it('has every unit and day, but for the twelve rows that never came', () => {
		expect(daily.size).toBe(19 * 1096 - 12);
		expect(audit.length).toBe(19 * 16);
	});

	it('prints the AQI and primary pollutant of HJ 633-2012', () => {
		const points = rows('data/standards/air-breakpoint.csv').filter(
			(row) => get(row, 'edition') === 'HJ 633-2012'
		);
		const tables = ['so2 24h', 'no2 24h', 'pm10 24h', 'pm2_5 24h', 'co 24h', 'o3 8h'].map((key) =>
			points
				.filter((row) => `${get(row, 'pollutant')} ${get(row, 'averaging')}` === key)
				.map(
					(row) =>
						[
							Number(get(row, 'iaqi')),
							Number(get(row, 'concentration')) * (key.startsWith('co') ? 10 : 1)
						] as const
				)
		);
		const wrong = [...daily.values()].filter((row) => {
			const indices = items.map((item, i) => {
				const c = value(row, item);
				const table = tables[i] ?? [];
				const at = table.findIndex(([, point], n) => n > 0 && (c ?? 0) <= point);
				const [[low, from], [high, to]] = [table[at - 1] ?? [0, 0], table[at] ?? [500, 1]];
				return c === null
					? null
					: low + Math.ceil(((high - low) * (c - from)) / (to - from) - 1e-9);
			});
			const aqi = Math.max(0, ...indices.map((index) => index ?? 0));
			if (indices.includes(null) && aqi <= 100) return get(row, 'AQI') !== '--';
			const primary = items
				.filter((_, i) => indices[i] === aqi)
				.map((item) => item.split('(')[0])
				.join(',');
			return (
				get(row, 'AQI') !== String(aqi) || get(row, '首要污染物') !== (aqi > 50 ? primary : '—')
			);
		});
		expect(wrong).toEqual([]);
	});

	it('lets the index of 肃宁县 rise clearly from April to July 2020 and fall in 2021', () => {
		for (const key of ['04', '05', '06', '07']) {
			const [before, rise, after] = ['2019', '2020', '2021'].map(
				(year) => composite('130926', `${year}-${key}`) ?? NaN
			);
			expect(rise).toBeGreaterThan((before ?? NaN) * 1.08);
			expect(after).toBeLessThan(before ?? NaN);
		}
		expect(composite('130926', '2020-03')).toBeLessThan(composite('130926', '2019-03') ?? NaN);
	});

	it('keeps the monthly index plausible, and two months too short to be judged', () => {
		expect(composite('130972', '2021-11')).toBeNull();
		expect(month('130972', '2021-11').length).toBe(22);
		expect(composite('130924', '2020-08')).toBeNull();
		expect(
			month('130924', '2020-08').filter((row) => value(row, items[0] ?? '') !== null).length
		).toBe(24);
		const city = units.slice(1).map((unit) => composite(get(unit, 'code'), '2021-07') ?? NaN);
		expect(Math.min(...city)).toBeGreaterThan(250);
		expect(Math.max(...city)).toBeLessThan(450);
	});
});
