import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { lastFullMonth, periodOf } from '$lib/format/period';
import { weekOf } from '$lib/format/week';
import { airDay } from '$lib/server/reports/air-day';
import { airMonth } from '$lib/server/reports/air-month';
import { asker, type Ask } from '$lib/server/reports/ask';
import { briefing, type Briefing } from '$lib/server/reports/briefing';
import { sceneIds, type SceneId } from '$lib/server/reports/briefing/scene';
import type { AnyScene } from '$lib/server/reports/briefing/scenes';
import { fireDay } from '$lib/server/reports/fire-day';
import { firePeriod } from '$lib/server/reports/fire-period';
import { goalMoves } from '$lib/server/reports/goal-moves';
import { goals } from '$lib/server/reports/goals';
import { ladder } from '$lib/server/reports/ladder';
import { meetingDecisions } from '$lib/server/reports/meeting-decisions';
import { overview } from '$lib/server/reports/overview';
import { waterWeek } from '$lib/server/reports/water-week';
import { sentences } from '$lib/words/zh/briefing-sentences';
import { shippedDatabase } from '../support/database';

let database: Database;
let ask: Ask;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
});
afterAll(() => database.close());

type BodyOf<Id extends SceneId> = NonNullable<Extract<AnyScene, { id: Id }>['body']>;

/** What a scene shows; an error where it shows nothing. */
function bodyOf<Id extends SceneId>(picture: Briefing, id: Id): BodyOf<Id> {
	const scene = picture.scenes.find((one) => one.id === id);
	if (!scene?.body) throw new Error(`the scene ${id} shows nothing`);
	return scene.body as BodyOf<Id>;
}

const text = (clauses: readonly { text: string }[]) => clauses.map((one) => one.text).join('');

/** Days with failing sections, with open fires, with goals due, in a year and at the end of one; the newest by default. */
const DAYS = [undefined, '2021-07-15', '2021-11-15', '2021-03-15'];

describe.each(DAYS)('on %s every figure of the wall is that of its report', (day) => {
	const asked = day === undefined ? {} : { asof: day };
	let picture: Briefing;
	let asof: string;

	beforeAll(async () => {
		picture = await ask(briefing, { ...asked, scenes: sceneIds, today: '2021-12-31' });
		asof = picture.basis.asof;
	});

	test('all scenes are of one moment, judged as the overview is', async () => {
		const page = await ask(overview, asked);
		expect(picture.basis.asof).toBe(page.basis.asof);
		expect(picture.basis.changeNo).toBe(page.basis.changeNo);
		expect(picture.scenes.map(({ id }) => id)).toEqual(sceneIds);
		for (const { freshness } of picture.scenes)
			expect(picture.basis.freshness).toEqual(expect.arrayContaining(freshness));
	});

	test('the air of the day', async () => {
		const body = bodyOf(picture, 'air-day');
		const page = await ask(airDay, { day: body.day, ...asked });
		expect(body.day).toBe(page.basis.freshness[0]?.newest);
		expect(body.summary).toEqual(page.summary);
		expect(body.counties).toHaveLength(page.counties.length);
		body.counties.forEach((county, i) => expect(page.counties[i]).toMatchObject(shown(county)));
		// Ranks: as many counties have a lower AQI as the rank says, one more.
		for (const { aqi, rank, tied } of body.counties) {
			const lower = page.counties.filter((one) => one.aqi !== null && one.aqi < (aqi ?? -1));
			expect(rank).toBe(aqi === null ? null : lower.length + 1);
			expect(tied).toBe(aqi !== null && page.counties.filter((one) => one.aqi === aqi).length > 1);
		}
		const over = page.summary.levels.slice(2).reduce((sum, n) => sum + n, 0);
		expect(text(sentences.airDay(body))).toContain(
			over > 0 ? `${over} 县超标` : `${page.summary.received} 县有数，没有超标的`
		);
	});

	test('the month so far and what it still needs', async () => {
		const body = bodyOf(picture, 'air-month');
		const page = await ask(airMonth, { period: periodOf('month', asof), ...asked });
		expect(body).toMatchObject({ period: page.period, until: page.until, summary: page.summary });
		const ahead = page.ahead?.counties ?? [];
		expect(
			body.needing.map(({ area, needed, good, target }) => [area.code, needed, good, target])
		).toEqual(
			ahead
				.filter(({ needed }) => needed > 0)
				.map((one) => [one.area.code, one.needed, one.good, one.target])
		);
		expect(body.ahead?.reached).toBe(ahead.filter(({ needed }) => needed <= 0).length);
		for (const one of body.needing) {
			const county = page.counties.find(({ area }) => area.code === one.area.code);
			const { rank, index, indexChange } = county ?? {};
			expect(one).toMatchObject({ rank, index, indexChange });
		}
	});

	test('the week of the water', async () => {
		const body = bodyOf(picture, 'water');
		const newest = picture.basis.freshness.find(({ dataset }) => dataset === 'water_sample');
		const page = await ask(waterWeek, { week: weekOf(newest?.newest ?? ''), ...asked });
		expect(page.summary).toMatchObject(body.summary);
		expect(body.goal).toEqual(page.goal);
		expect(body.failing.map(({ code }) => code)).toEqual(page.failing);
		for (const { worst, ...section } of body.failing) {
			const found = page.sections.find(({ code }) => code === section.code);
			expect(found).toMatchObject(section);
			const multiples = (found?.exceeding ?? []).flatMap(({ multiple }) => multiple ?? []);
			if (multiples.length > 0) expect(worst?.multiple).toBe(Math.max(...multiples));
		}
		expect(body.trend.map(({ share }) => share)).toEqual(
			page.trend.slice(-8).map(({ share }) => share)
		);
		if (page.summary.failed > 0)
			expect(text(sentences.water(body))).toContain(`${page.summary.failed} 个断面未到标`);
	});

	test('the fires of the statistical day and what is open', async () => {
		const body = bodyOf(picture, 'fire');
		const page = await ask(fireDay, { day: body.day, ...asked });
		const month = await ask(firePeriod, { period: periodOf('month', body.day), ...asked });
		expect(body.tally).toEqual(page.city);
		expect(body.before).toEqual(page.before);
		expect(body.month.tally).toEqual(month.city);
		expect(body.open).toHaveLength(month.open.length);
		body.open.forEach((one, i) => expect(month.open[i]).toMatchObject(one));
		if (month.open[0])
			expect(text(sentences.fire(body))).toContain(
				`${month.open.length} 起未结，最长 ${Math.max(...month.open.map((one) => one.ageDays))} 天`
			);
	});

	test('the goals: overdue, behind, falling due', async () => {
		const body = bodyOf(picture, 'goals');
		const page = await ask(goals, asked);
		expect(body.states).toEqual(page.states);
		expect(body.upcoming.amounts).toBe(page.upcoming.length);
		expect(body.failing.map(({ line, owing }) => [line.goalId, owing])).toEqual(
			page.failing.map(({ goalId, owing }) => [goalId, owing])
		);
		for (const { line } of body.failing) expect(page.goals).toContainEqual(line);
		expect(text(sentences.goals(body))).toContain(`${page.counts.failing} 条没有跟上`);
	});

	test('the ladder, what moved, and what was decided', async () => {
		const body = bodyOf(picture, 'ladder');
		const page = await ask(ladder, { month: lastFullMonth(asof), ...asked });
		for (const { rung, counties } of body.rungs)
			expect(counties).toEqual(
				page.counties.filter((one) => one.rung === rung).map(({ area }) => area)
			);
		const moves = bodyOf(picture, 'moves');
		expect(moves).toEqual(await ask(goalMoves, { ...asked, since: moves.since }));
		const decided = await ask(meetingDecisions, asked);
		expect(decided).toMatchObject(bodyOf(picture, 'decisions'));
		expect(moves.since).toBe(decided.since);
	});

	test('the three sentences of today say the figures of the other scenes', () => {
		const body = bodyOf(picture, 'today');
		const [air, water, duty] = sentences.today(body).map(({ clauses }) => text(clauses));
		const { summary, counties } = bodyOf(picture, 'air-day');
		expect(air).toContain(`优 ${summary.levels[0]}、良 ${summary.levels[1]}`);
		expect(air).toContain(`${counties[0]?.area.short} ${counties[0]?.aqi}`);
		const week = bodyOf(picture, 'water').summary;
		expect(water).toContain(`${week.met} / ${week.assessed}`);
		const goal = bodyOf(picture, 'goals');
		const overdue = goal.states.find(({ state }) => state === 'overdue')?.count;
		expect(duty).toContain(`目标逾期 ${overdue}`);
		const open = bodyOf(picture, 'fire').open;
		expect(duty).toContain(open.length > 0 ? `火点 ${open.length} 起未结` : '火点全部办结');
	});
});

/** A county as the page has it: the rank is of the wall alone. */
function shown({ area, aqi, level, primary, received }: BodyOf<'air-day'>['counties'][number]) {
	return { area, aqi, level, primary, received };
}
