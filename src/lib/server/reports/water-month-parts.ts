import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';

/** Status of a river, of a lake or reservoir, or of all of them (kind city). */
export interface RiverStatus {
	kind: 'river' | 'lake' | 'city';
	name: string;
	sections: number;
	classed: number;
	classes: { class: number; sections: number; share: number | null }[];
	/** Percent of the classed ones. */
	shareGood: number | null;
	shareBad: number | null;
	/** Judged by the shares of classes; else by the mean of the items over its few sections or those of a lake, which has meanClass. */
	byShares: boolean;
	meanClass: number | null;
	/** 优, 良好 …; null = nothing to judge. */
	status: string | null;
}

/** 达标指数 and its three parts. */
export interface Attainment {
	/** 0 to 1, three decimals; null while a part is missing. */
	index: number | null;
	parts: {
		part: 'national' | 'county' | 'enterprise';
		/** Percent. */
		weight: number | null;
		met: number;
		assessed: number;
		expected: number;
		rate: number | null;
	}[];
}

/** The city first, then the rivers in the order of the register. */
export function riversOf(rows: Models['water_rivers']['row'][]): RiverStatus[] {
	return [...rows]
		.sort(
			(a, b) =>
				Number(b.kind === 'city') - Number(a.kind === 'city') ||
				(a.riverOrder ?? 0) - (b.riverOrder ?? 0) ||
				a.name.localeCompare(b.name) ||
				b.kind.localeCompare(a.kind)
		)
		.map((row) => ({
			kind: row.kind as RiverStatus['kind'],
			name: row.name,
			sections: row.sections,
			classed: row.classed,
			classes: row.classes.map(({ class: value, sections, share }) => ({
				class: value ?? 0,
				sections: sections ?? 0,
				share
			})),
			shareGood: row.shareGood,
			shareBad: row.shareBad,
			byShares: row.byShares,
			meanClass: row.meanClass,
			status: row.status && spoken(row.status, row.statusEn ?? row.status)
		}));
}

export function attainmentOf(rows: Models['water_attainment']['row'][]): Attainment {
	return {
		index: rows[0]?.index ?? null,
		parts: rows.map(({ part, weight, met, assessed, expected, rate }) => ({
			part: part as Attainment['parts'][number]['part'],
			weight,
			met,
			assessed,
			expected,
			rate
		}))
	};
}
