import type { Models } from '$lib/server/database/models.generated';
import type { WaterSection } from './water-section';

type Row = Models['water_cwqi']['row'];

/** Where a county stands on the CWQI, smaller is better. */
export interface CountyIndex {
	cwqi: number | null;
	/** Items that the index is the sum of. */
	indexItems: number;
	indexRank: number | null;
	indexTied: boolean;
	/** Key of words.water.month.notRanked. */
	indexNotRanked: string | null;
	/** Last year's index, where it is of the same items. */
	yearCwqi: number | null;
	/** ΔCWQI in percent, negative = better. */
	indexChange: number | null;
	changeRank: number | null;
	changeTied: boolean;
	exempt: boolean;
	comparable: boolean;
}

/** The city's index and what it is made of. */
export interface WaterIndex {
	city: {
		cwqi: number | null;
		yearCwqi: number | null;
		change: number | null;
		comparable: boolean;
	};
	/** Single indices of the city: mean in the item's unit, share of the CWQI in percent. */
	terms: {
		item: string;
		waterbody: 'river' | 'lake';
		mean: number;
		index: number | null;
		share: number | null;
	}[];
	/** The sections' own indices, the largest first; share of their sum in percent. */
	sections: {
		code: string;
		name: string;
		cwqi: number | null;
		share: number | null;
		items: number;
	}[];
}

/** What the model says of the city and its sections. */
export function indexOf(rows: readonly Row[], sections: readonly WaterSection[]): WaterIndex {
	const city = rows.find(({ kind }) => kind === 'city');
	const names = new Map(sections.map(({ code, name }) => [code, name]));
	return {
		city: {
			cwqi: city?.cwqi ?? null,
			yearCwqi: city?.yearCwqi ?? null,
			change: city?.change ?? null,
			comparable: city?.comparable ?? false
		},
		terms: (city?.terms ?? []).map(({ item, waterbody, mean, singleIndex, share }) => ({
			item: item ?? '',
			waterbody: waterbody === 'lake' ? 'lake' : 'river',
			mean: mean ?? 0,
			index: singleIndex,
			share
		})),
		sections: rows
			.filter(({ kind, cwqi }) => kind === 'section' && cwqi !== null)
			.map(({ code, cwqi, share, items }) => ({
				code,
				name: names.get(code) ?? code,
				cwqi,
				share,
				items: items?.length ?? 0
			}))
			.sort((a, b) => (b.cwqi ?? 0) - (a.cwqi ?? 0) || a.code.localeCompare(b.code))
	};
}

/** Where the counties stand, by code. */
export function countyIndices(rows: readonly Row[]): ReadonlyMap<string, CountyIndex> {
	return new Map(
		rows.filter(({ kind }) => kind === 'area').map((row) => [row.code, countyIndex(row)])
	);
}

function countyIndex(row: Row): CountyIndex {
	return {
		cwqi: row.cwqi,
		indexItems: row.items?.length ?? 0,
		indexRank: row.rank,
		indexTied: row.tied,
		indexNotRanked: row.notRanked,
		yearCwqi: row.comparable ? row.yearCwqi : null,
		indexChange: row.change,
		changeRank: row.changeRank,
		changeTied: row.changeTied,
		exempt: row.exempt,
		comparable: row.comparable
	};
}

/** A county that the model does not know. */
export function noIndex(): CountyIndex {
	return {
		cwqi: null,
		indexItems: 0,
		indexRank: null,
		indexTied: false,
		indexNotRanked: 'no_section',
		yearCwqi: null,
		indexChange: null,
		changeRank: null,
		changeTied: false,
		exempt: false,
		comparable: false
	};
}
