import { periodOf, parsePeriod, type Period } from '$lib/format/period';
import { parseWeek, weekOf, type Week } from '$lib/format/week';
import type { Paper, PaperKind } from '$lib/server/documents/paper';
import { airMonthPaper } from '$lib/server/documents/papers/air-month';
import { fireMonthPaper } from '$lib/server/documents/papers/fire-month';
import { ledgerPaper } from '$lib/server/documents/papers/ledger';
import { waterWeekPaper } from '$lib/server/documents/papers/water-week';
import type { Ask } from '$lib/server/reports/ask';
import { airMonth } from '$lib/server/reports/air-month';
import { countyRanking } from '$lib/server/reports/county-ranking';
import { firePeriod } from '$lib/server/reports/fire-period';
import { goals } from '$lib/server/reports/goals';
import { standing } from '$lib/server/reports/standing';
import { waterWeek } from '$lib/server/reports/water-week';

/** A kind of paper: what period it has, and how its report becomes the paper. */
interface Kind<P extends { id: string; from: string; to: string }> {
	/** null = no such period. */
	period(id: string): P | null;
	/** The period that a day lies in. */
	periodOf(day: string): P;
	/** The paper as the data stand; `asof` is the day of judgement. */
	paper(ask: Ask, period: P, asof: string): Promise<Paper>;
}

const month = {
	period: (id: string) => {
		const period = parsePeriod(id);
		return period?.kind === 'month' ? period : null;
	},
	periodOf: (day: string) => periodOf('month', day)
};

const week = { period: parseWeek, periodOf: weekOf };

const waterWeekKind: Kind<Week> = {
	...week,
	paper: async (ask, period, asof) => waterWeekPaper(await ask(waterWeek, { week: period, asof }))
};

const airMonthKind: Kind<Period> = {
	...month,
	paper: async (ask, period, asof) => {
		const soFar = periodOf('year_to_date', period.to);
		const indicator = 'air-index';
		return airMonthPaper({
			month: await ask(airMonth, { period, asof }),
			index: await ask(countyRanking, { indicator, period, asof }),
			pm25: await ask(countyRanking, { indicator: 'pm2_5', period, asof }),
			change: await ask(countyRanking, { indicator, period, asof, order: 'change' }),
			soFar: await ask(airMonth, { period: soFar, asof }),
			soFarIndex: await ask(countyRanking, { indicator, period: soFar, asof }),
			standing: await ask(standing, { asof: period.to < asof ? period.to : asof })
		});
	}
};

const fireMonthKind: Kind<Period> = {
	...month,
	paper: async (ask, period, asof) => fireMonthPaper(await ask(firePeriod, { period, asof }))
};

/** The ledger of a month is that of its last day. */
const ledgerKind: Kind<Period> = {
	...month,
	paper: async (ask, period, asof) =>
		ledgerPaper(await ask(goals, { asof: period.to < asof ? period.to : asof }), period)
};

const KINDS = {
	'water-week': waterWeekKind,
	'air-month': airMonthKind,
	'fire-month': fireMonthKind,
	ledger: ledgerKind
} as const satisfies Record<PaperKind, unknown>;

/** First and last day of a period of a kind; null when there is no such period. */
export function spanOfPaper(kind: PaperKind, id: string): { from: string; to: string } | null {
	return KINDS[kind].period(id);
}

/** The period of a kind that a day lies in, by its id. */
export function periodOfPaper(kind: PaperKind, day: string): string {
	return KINDS[kind].periodOf(day).id;
}

/** The paper of a kind and period as the data stand. @throws Error when there is no such period: ask spanOfPaper first */
export async function paperOf(ask: Ask, kind: PaperKind, id: string, asof: string): Promise<Paper> {
	const made = KINDS[kind] as Kind<Period & Week>;
	const period = made.period(id);
	if (!period) throw new Error(`${kind} has no period ${id}`);
	return made.paper(ask, period, asof);
}
