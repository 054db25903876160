import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePeriod } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { asker } from '$lib/server/reports/ask';
import { ladder, type Ladder, type LadderMonth } from '$lib/server/reports/ladder';
import { loadFile } from '$lib/server/load';
import { ladderWords } from '$lib/words/apart/ladder';
import { speaking } from '$lib/server/speaking';
import { shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

/** The ladder at the end of a month of the demo. */
async function at(id: string, asof?: string): Promise<Ladder> {
	const month = parsePeriod(id);
	if (!month) throw new Error(`${id} is no month`);
	return asker(database)(ladder, { month, ...(asof && { asof }) });
}
const countyOf = (report: Ladder, name: string) => {
	const found = report.counties.find(({ area }) => area.short === name);
	if (!found) throw new Error(`${name} is not on the ladder's list`);
	return found;
};
const rungs = (report: Ladder, name: string) => {
	const reasons = countyOf(report, name).reasons.filter((one) => one.indicator === 'air-index');
	return reasons.map(({ name: measure, rule, since }) => `${measure} ${rule} ${since.slice(0, 7)}`);
};

describe('Suning in 2020', () => {
	test('is on no rung before it rises', async () => {
		expect(rungs(await at('2020-03'), '肃宁')).toEqual([]);
	});

	test('one rise of 20 % is enough for 通报批评', async () => {
		expect(rungs(await at('2020-04'), '肃宁')).toEqual(['通报批评 rise_by 2020-04']);
	});

	test('climbs with every month that rises again', async () => {
		const may = ['通报批评 rise_by 2020-04', '通报批评 rises_in_sum 2020-05'];
		const june = [
			'区域限批 rises_in_row_not_attaining 2020-06',
			'公开约谈 rises_in_sum 2020-06',
			...may
		];
		expect(rungs(await at('2020-05'), '肃宁')).toEqual(may);
		expect(rungs(await at('2020-06'), '肃宁')).toEqual(june);
		expect(rungs(await at('2020-07'), '肃宁')).toEqual(june);
	});

	test('says the figures, and what would take it down', async () => {
		const county = countyOf(await at('2020-07'), '肃宁');
		const t = ladderWords();
		const said = county.reasons
			.slice(0, 1)
			.map((reason) => [t.why(reason), t.down(reason, county.next)]);
		expect(said).toEqual([
			[
				'综合指数已连续 4 个月同比上升（满 3 个月），且 1—7月 O3、PM10、PM2.5 未达标',
				'8月综合指数不高于上年同月 4.01 即中断'
			]
		]);
	});

	test('a month that does not rise ends the row, not the sum of the year', async () => {
		const august = rungs(await at('2020-08'), '肃宁');
		expect(august).not.toContainEqual(expect.stringContaining('区域限批'));
		expect(august).toContain('公开约谈 rises_in_sum 2020-06');
		expect(rungs(await at('2021-01'), '肃宁')).toEqual([]);
	});

	test('what was really done is told by its day', async () => {
		const before = countyOf(await at('2020-07', '2020-08-09'), '肃宁').actions;
		const during = countyOf(await at('2020-07', '2020-08-31'), '肃宁').actions;
		const after = countyOf(await at('2020-07'), '肃宁').actions;
		expect(before.map(({ name }) => name)).toEqual(['公开约谈']);
		expect(during[0]).toMatchObject({ name: '区域限批', liftedOn: null });
		expect(after[0]).toMatchObject({ name: '区域限批', liftedOn: '2021-01-30' });
	});
});

/** The rules once more, counted by hand from the months. */
function rungsByHand(months: LadderMonth[], attaining: boolean): string[] {
	const last = months.at(-1);
	const rises = months.filter(({ rose }) => rose);
	const found: string[] = [];
	if (rises.some(({ change }) => (change ?? 0) >= 20)) found.push('rise_by');
	if (rises.length >= 2) found.push('rises_in_sum 2');
	if (rises.length >= 3) found.push('rises_in_sum 3');
	if ((last?.inRow ?? 0) >= 3 && !attaining) found.push('rises_in_row_not_attaining');
	const talks = months.map(({ rose }, i) => {
		const sum = months.slice(0, i + 1).filter((one) => one.rose).length;
		return Boolean(rose) && sum >= 3;
	});
	if (talks.length >= 3 && talks.slice(-3).every(Boolean)) found.push('talks_in_row');
	return found.sort();
}

test.each(['2020-03', '2020-06', '2020-07', '2020-12', '2021-03', '2021-08', '2021-11'])(
	'every county stands where its months put it at the end of %s',
	async (id) => {
		const report = await at(id);
		for (const county of report.counties)
			for (const [indicator, months] of [
				['air-index', county.index],
				['pm2_5', county.pm25]
			] as const) {
				const own = county.reasons.filter((reason) => reason.indicator === indicator);
				const said = own.map(({ rule, needed }) =>
					rule === 'rises_in_sum' ? `${rule} ${needed}` : rule
				);
				// In the demo no county attains over any year so far, so the row alone decides.
				expect(said.sort(), `${county.area.short} ${indicator}`).toEqual(
					rungsByHand(months, false)
				);
			}
	}
);

test('rungs that need the list of the province judge nobody', async () => {
	const report = await at('2020-07');
	const byList = report.rules.filter(({ rule }) => rule === 'province_list');
	expect(byList.map(({ rung }) => rung)).toEqual([1, 5, 6]);
	for (const { reasons } of report.counties)
		expect(reasons.map(({ rule }) => rule)).not.toContain('province_list');
});

test('whoever reads English is told in English what the rules ask for', async () => {
	const { rules, basis } = await speaking('en', () => at('2020-07'));
	expect(rules.filter(({ note }) => note !== null)).toHaveLength(rules.length);
	const said = basis.rules
		.filter(({ subject }) => subject === 'ladder')
		.map(({ clause }) => clause);
	expect(said).toContain(
		'Public talk: composite index or monthly mean PM2.5 up year on year, 3 times in the year'
	);
	expect([...said, ...rules.map(({ note }) => note)].join()).not.toMatch(/[一-鿿]/);
});

test('another threshold is a row of a file, no code', async () => {
	const own = await shippedDatabase({ demo: true });
	const text = [
		'级次,措施,情形,次数,升幅(%),启用日期,停用日期,来源,可信度,备注',
		'3,公开约谈,累计上升,4,,2018-05-01,,试验,C,'
	].join('\n');
	await loadFile(own, {
		name: '阶梯.csv',
		bytes: new TextEncoder().encode(text),
		actor: 'test',
		dataset: 'ladder_rule'
	});
	const month = parsePeriod('2020-06');
	if (!month) throw new Error('no month');
	const report = await asker(own)(ladder, { month });
	expect(rungs(report, '肃宁')).not.toContainEqual(expect.stringContaining('公开约谈'));
	await own.close();
});
