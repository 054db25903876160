import { named } from '$lib/format/lists';
import { rankingWords } from '$lib/words/apart/ranking';
import { error } from '@sveltejs/kit';
import { parsePeriod, type Period } from '$lib/format/period';
import type { Ask } from '$lib/server/reports/ask';
import { countyRanking, type CountyRanking } from '$lib/server/reports/county-ranking';
import { goalRanking, rankedGoals } from '$lib/server/reports/goal-ranking';
import { indicatorIds, isIndicator } from '$lib/server/reports/indicators';
import { asofOf } from '$lib/server/reports/question';

/** The ranking of an address: of an indicator, or of a goal of the ledger. A 404 says what exists. */
export async function findRanking(
	ask: Ask,
	params: { indicator: string; period: string },
	url: URL
): Promise<CountyRanking> {
	const period = periodOf(params.period);
	const asked = { period, ...asofOf(url) };
	if (isIndicator(params.indicator)) {
		const county = url.searchParams.get('county');
		const order = url.searchParams.get('order') === 'change' ? 'change' : 'level';
		const indicator = params.indicator;
		return ask(countyRanking, { indicator, ...asked, order, ...(county && { county }) });
	}
	const goals = await ask(rankedGoals, asofOf(url));
	const goal = goals.find(({ goalId }) => goalId === params.indicator);
	if (!goal) error(404, unknown(params.indicator));
	return ask(goalRanking, { goal, ...asked });
}

function periodOf(asked: string): Period {
	return parsePeriod(asked) ?? error(404, rankingWords().unknownPeriod(asked));
}

function unknown(asked: string): string {
	return rankingWords().unknownIndicator(asked, named(indicatorIds));
}
