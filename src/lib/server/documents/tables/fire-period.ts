import { rankingWords } from '$lib/words/apart/ranking';
import { fireWords } from '$lib/words/apart/fire';
import { catalogue } from '$lib/words';
import type { FirePeriod } from '$lib/server/reports/fire-period';
import type { Table } from '$lib/server/reports/report';

/** The period as a table to download: a county a row, alarms and satellite events side by side. */
export function firePeriodTable({ period, counties, croplandKnown }: FirePeriod): Table {
	const words = catalogue();
	const t = fireWords().ranking.heads;
	const s = fireWords().satellite.heads;
	return {
		name: `${fireWords().tableName}_${period.label}`,
		columns: [
			{ key: 'rank', heading: words.common.table.rank },
			{ key: 'tied', heading: words.common.table.tied },
			{ key: 'code', heading: rankingWords().code },
			{ key: 'county', heading: words.common.table.county },
			...(
				[
					'pushed',
					'confirmed',
					'rejected',
					'outside',
					'pending',
					'penalised',
					'waived',
					'inGrace',
					'unpenalised'
				] as const
			).map((key) => ({ key, heading: t[key] })),
			{ key: 'rate', heading: `${t.rate}（%）`, digits: 2 },
			{ key: 'penaltyRate', heading: `${t.penaltyRate}（%）`, digits: 1 },
			...(croplandKnown ? [{ key: 'density', heading: t.density, digits: 3 }] : []),
			{ key: 'events', heading: `${fireWords().satellite.title}：${s.events}` },
			{ key: 'pixels', heading: s.pixels },
			{ key: 'staticEvents', heading: s.statics },
			{ key: 'lowEvents', heading: s.low },
			{ key: 'nearLine', heading: s.nearLine }
		],
		rows: counties.map(({ area, tally, rank, tied, density, satellite }) => ({
			...{ rank, tied, code: area.code, county: area.name, density },
			...{ pushed: tally.pushed, confirmed: tally.confirmed, rejected: tally.rejected },
			...{ outside: tally.outside, pending: tally.pending, penalised: tally.penalised },
			...{ waived: tally.waived, inGrace: tally.inGrace, unpenalised: tally.unpenalised },
			...{ rate: tally.verificationRate, penaltyRate: tally.penaltyRate },
			...{ events: satellite.events, pixels: satellite.pixels },
			...{ staticEvents: satellite.staticEvents, lowEvents: satellite.lowEvents },
			nearLine: satellite.nearLine
		}))
	};
}
