import { rankingWords } from '$lib/words/apart/ranking';
import { fixed } from '$lib/format/numbers';
import type { CountyRanking } from '$lib/server/reports/county-ranking';
import type { Words } from '$lib/words';

/** 目标 ≤ 5.00; empty where the counties have no mark in common. */
export function targetLabel({ target, indicator }: CountyRanking, words: Words): string {
	if (!target) return '';
	const value = fixed(target.value, indicator.digits);
	return target.direction === 'at_most'
		? words.common.target.atMost(value)
		: words.common.target.atLeast(value);
}

/** What the coverage column counts. */
export function coverageHead({ indicator }: CountyRanking): string {
	const { heads, goal } = rankingWords();
	if (indicator.name !== null) return goal.head;
	if (indicator.unit === 'percent') return heads.coverage.water;
	return indicator.unit === 'alarms' ? heads.coverage.fire : heads.coverage.air;
}

/** The name over the value. */
export function valueHead({ indicator }: CountyRanking): string {
	return rankingWords().indicator[indicator.id] ?? rankingWords().goal.ratio;
}
