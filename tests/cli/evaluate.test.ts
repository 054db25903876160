import { expect, test } from 'vitest';
import { duibiao, newHome, newRealHome } from './duibiao';

const DAY = 'date,area,so2,no2,pm10,pm2_5,co,o3_8h\n2021-11-03,甲,9,30,80,76,0.9,60\n';

test('evaluate works on an empty home and prints nothing but the table', async () => {
	const { code, stdout, stderr } = await duibiao(
		await newHome(),
		['evaluate', 'air-daily', '-'],
		DAY
	);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout.split('\n')[1]).toBe(
		'2021-11-03,甲,9,30,80,76,0.9,60,HJ 633-2012,102,轻度污染,PM2.5,9,38,65,102,23,30'
	);
});

test('a cell that is not understood ends with 1, a table that is not with 2', async () => {
	const home = await newRealHome();
	const bad = await duibiao(home, ['evaluate', 'air-daily', '-'], DAY.replace(',9,', ',九,'));
	expect(bad.code).toBe(1);
	expect(bad.stderr).toContain('第 2 行 so2“九”按缺测评判');
	const none = await duibiao(home, ['evaluate', 'air-daily', '-'], 'foo\n1\n');
	expect(none).toMatchObject({ code: 2, stdout: '' });
});
