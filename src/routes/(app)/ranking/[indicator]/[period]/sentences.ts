import { rankingWords } from '$lib/words/apart/ranking';
import type { CountyRanking } from '$lib/server/reports/county-ranking';
import type { Clause } from '$lib/words';

/** How many stand at each end of the sentence; a tie at the boundary makes it longer. */
const ENDS = 3;

/** Counties a sentence can name at one end before it stops being read. */
const MOST = 6;

/** The finding of a ranking in figures. */
export function leadOf(report: CountyRanking): readonly Clause[] {
	const ranked = report.rows.filter((row) => row.rank !== null);
	const compared = ranked.filter((row) => row.change !== null);
	const worsened = compared.filter((row) => row.worsened).length;
	if (report.order === 'change' && compared.length > 0) {
		const same = compared.filter((row) => row.change === 0).length;
		return rankingWords().leadByChange(compared.length - worsened - same, worsened, same);
	}
	if (report.indicator.name !== null)
		return rankingWords().goal.lead(
			ranked.length,
			ranked.filter((row) => row.meets === true).length,
			ranked.filter((row) => row.meets === false).length
		);
	return rankingWords().lead({
		ranked: ranked.length,
		met: ranked.filter((row) => row.meets === true).length,
		missed: ranked.filter((row) => row.meets === false).length,
		worsened: compared.length > 0 ? worsened : null,
		hasTarget: ranked.some((row) => row.meets !== null),
		lowerIsBetter: report.indicator.better === 'lower'
	});
}

/** 前三名依次是…；后三名从倒数第一名起依次是…; null where too few are ranked to name ends. */
export function endsOf(report: CountyRanking): string | null {
	const ranked = report.rows.filter((row) => row.rank !== null);
	if (ranked.length < 2 * ENDS) return null;
	const boundary = ranked.at(-ENDS)?.rank ?? 0;
	const first = ranked.filter((row) => (row.rank ?? 0) <= ENDS);
	const last = ranked.filter((row) => (row.rank ?? 0) >= boundary).reverse();
	if (first.length > MOST || last.length > MOST) return null;
	const named = (row: (typeof ranked)[number]) => ({ name: row.area.name, tied: row.tied });
	return rankingWords().ends(first.map(named), last.map(named));
}
