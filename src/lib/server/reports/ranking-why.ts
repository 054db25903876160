import type { Models } from '$lib/server/database/models.generated';
import type { RankingRow } from './county-ranking';
import type { Area } from './report';

type ReasonRow = Models['air_reasons']['row'];

/** Why one county stands where it stands: its six single indices beside the mean of the ranked counties. */
export interface RankingWhy {
	area: Area;
	rank: number;
	tied: boolean;
	value: number;
	mean: number;
	parts: {
		pollutant: string;
		statistic: string;
		concentration: number;
		singleIndex: number;
		mean: number;
		difference: number;
	}[];
	/** What if the pollutant that costs most stood at the mean. */
	whatIf: { pollutant: string; share: number | null; index: number; rank: number } | null;
}

/** Explains the county asked for, or the last of the ranking; null where there are no single indices. */
export function whyOf(
	rows: RankingRow[],
	reasons: ReasonRow[],
	county: string | undefined
): RankingWhy | null {
	const ranked = rows.filter((row) => row.rank !== null);
	const row = ranked.find((r) => r.area.code === county) ?? lastOf(ranked);
	const own = reasons.filter((reason) => reason.areaCode === row?.area.code);
	if (!row || row.rank === null || row.value === null || own.length === 0) return null;
	const parts = own
		.map(({ pollutant, statistic, concentration, singleIndex, meanIndex, difference }) => ({
			pollutant,
			statistic,
			concentration,
			singleIndex,
			mean: meanIndex,
			difference
		}))
		.sort((a, b) => b.difference - a.difference);
	const mean = own.reduce((sum, reason) => sum + hundredths(reason.meanIndex * reason.weight), 0);
	return {
		area: row.area,
		rank: row.rank,
		tied: row.tied,
		value: row.value,
		mean: mean / 100,
		parts,
		whatIf: whatIfOf(own, row.value - mean / 100)
	};
}

/** The county in the last place; of several, the last by code. */
function lastOf(ranked: RankingRow[]): RankingRow | undefined {
	return [...ranked]
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.area.code.localeCompare(b.area.code))
		.at(-1);
}

/** Sums of printed two-decimal figures are taken in whole hundredths, so that no binary rest creeps in. */
function hundredths(value: number): number {
	return Math.round(value * 100);
}

function whatIfOf(own: ReasonRow[], excess: number): RankingWhy['whatIf'] {
	const [worst] = [...own].sort((a, b) => b.difference * b.weight - a.difference * a.weight);
	if (!worst || worst.difference <= 0) return null;
	const share = excess > 0 ? (worst.difference * worst.weight) / excess : null;
	return {
		pollutant: worst.pollutant,
		share: share !== null && share <= 1 ? Math.round(share * 100) : null,
		index: worst.indexAtMean,
		rank: worst.rankAtMean
	};
}
