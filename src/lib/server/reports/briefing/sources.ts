import { lastFullMonth, periodOf } from '$lib/format/period';
import { airDay } from '../air-day';
import { airMonth } from '../air-month';
import type { Reader } from '../ask';
import { resolveAsof } from '../basis';
import { fireAsof } from '../fire-asof';
import { fireDay } from '../fire-day';
import { firePeriod } from '../fire-period';
import { goalMoves } from '../goal-moves';
import { goals } from '../goals';
import { ladder } from '../ladder';
import { meetingDecisions } from '../meeting-decisions';
import { meetingBefore } from '../meeting-before';
import { newestWeek } from '../water-span';
import { waterWeek } from '../water-week';

/** What pages may ask of a day: the same question goes to every report, so that the screen says what they say. */
export interface Asked {
	asof?: string;
	/** Day of the last meeting; left out: as it is on record. */
	since?: string;
}

/**
 * The reports that scenes choose from, each run at most once a picture and only when a scene wants it; null where no
 * reading for it has come up to the day of judgement.
 */
export function sourcesOf(reader: Reader, { asof: day, since }: Asked) {
	const asked = day === undefined ? {} : { asof: day };
	const asof = once(() => resolveAsof(reader, day));
	const newest = once(async () => {
		const rows = await reader.read('freshness', { onDate: await asof() });
		return new Map(rows.map((row) => [row.dataset, row.newest]));
	});
	const reached = async (dataset: string) => (await newest()).get(dataset) ?? null;
	const last = once(async () => since ?? (await meetingBefore(reader, { asof: await asof() })).day);
	/** Asks a report of the newest day that a dataset reaches. */
	const onNewest = <Answer>(dataset: string, ask: (day: string) => Promise<Answer>) =>
		once(async () => {
			const on = await reached(dataset);
			return on === null ? null : ask(on);
		});
	const onFires = <Answer>(ask: (day: string) => Promise<Answer>) =>
		onNewest('fire_alarm', async () => ask(await fireAsof(reader, day)));
	const monthOf = (on: string) => periodOf('month', on);
	return {
		asof,
		decisions: once(async () => meetingDecisions(reader, { ...asked, since: await last() })),
		airDay: onNewest('air_daily', (on) => airDay(reader, { day: on, ...asked })),
		/** Ranks of that day by the rule of all rankings, the lowest AQI first. */
		airDayRanks: onNewest('air_daily', (onDay) => reader.read('air_day_ranks', { onDay })),
		airMonth: onNewest('air_daily', (on) => airMonth(reader, { period: monthOf(on), ...asked })),
		waterWeek: once(async () => {
			const week = await newestWeek(reader, await asof());
			return week && waterWeek(reader, { week, ...asked });
		}),
		fireDay: onFires((on) => fireDay(reader, { day: on, ...asked })),
		fireMonth: onFires((on) => firePeriod(reader, { period: monthOf(on), ...asked })),
		goals: onNewest('ledger_item', () => goals(reader, asked)),
		ladder: onNewest('air_daily', async () =>
			ladder(reader, { month: lastFullMonth(await asof()), ...asked })
		),
		moves: onNewest('ledger_item', async () => goalMoves(reader, { ...asked, since: await last() }))
	};
}

export type Sources = ReturnType<typeof sourcesOf>;

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
	let kept: Promise<Answer> | undefined;
	return () => (kept ??= ask());
}
