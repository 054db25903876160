import type { Models } from '$lib/server/database/models.generated';
import { weekOf, type Week } from '$lib/format/week';

/** How the sections of one week stand; sections = assessed + dry + frozen + noWater + suspended + missing + notJudged. */
export interface WaterSummary {
	sections: number;
	/** met + failed: what the share to the mark is taken of. */
	assessed: number;
	met: number;
	failed: number;
	dry: number;
	frozen: number;
	noWater: number;
	suspended: number;
	missing: number;
	notJudged: number;
	/** Reference points, counted apart. */
	reference: number;
	/** Sections with a class, reference points aside; the classes add up to it. */
	classed: number;
	/** Six, best first; shares in percent of the classed. */
	classes: { class: number; sections: number; share: number | null }[];
	/** Share of assessed sections that met their target, and of classed ones at Ⅲ or better, percent. */
	shareMet: number | null;
	shareGood: number | null;
	/** Against the week before, of sections with a class in both. */
	improved: number;
	worsened: number;
	same: number;
	samples: number;
}

/** A week of the trend: the share of assessed sections that met their target, percent. */
export interface TrendWeek {
	week: Week;
	met: number;
	assessed: number;
	share: number | null;
}

type Row = Models['water_trend']['row'];

/** The counts of a week as the model gives them. @throws Error when the model left the week out */
export function summaryOf(row: Row | undefined): WaterSummary {
	if (!row) throw new Error('water_trend left a week out that it was asked for');
	return {
		sections: row.sections,
		assessed: row.assessed,
		met: row.met,
		failed: row.failed,
		dry: row.dry,
		frozen: row.frozen,
		noWater: row.noWater,
		suspended: row.suspended,
		missing: row.missing,
		notJudged: row.notJudged,
		reference: row.reference,
		classed: row.classed,
		classes: row.classes.map(({ class: value, sections, share }) => ({
			class: value ?? 0,
			sections: sections ?? 0,
			share
		})),
		shareMet: row.shareMet,
		shareGood: row.shareGood,
		improved: row.improved,
		worsened: row.worsened,
		same: row.same,
		samples: row.samples
	};
}

export function trendWeek({ dateFrom, met, assessed, shareMet }: Row): TrendWeek {
	return { week: weekOf(dateFrom), met, assessed, share: shareMet };
}
