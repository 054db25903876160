import { fireWords } from '$lib/words/apart/fire';
import { catalogue } from '$lib/words';
import type { FireDay } from '$lib/server/reports/fire-day';
import type { Table } from '$lib/server/reports/report';

/** The day as a table to download: a fire a row, alarms first, then the satellite events; neither is added to the other. */
export function fireDayTable({ day, cases, events }: FireDay): Table {
	const words = catalogue();
	const t = fireWords();
	return {
		name: `${t.dayTable}_${day}`,
		columns: [
			{ key: 'source', heading: t.satellite.listingHeads.source },
			{ key: 'no', heading: t.cases.no },
			{ key: 'at', heading: t.cases.at },
			{ key: 'county', heading: words.common.table.county },
			{ key: 'place', heading: t.cases.place },
			{ key: 'state', heading: t.cases.state },
			{ key: 'cause', heading: t.cases.cause },
			{ key: 'penalty', heading: t.cases.penalty },
			{ key: 'remark', heading: words.common.table.remark }
		],
		rows: [
			...cases.map((one) => ({
				source: words.common.dataset['fire_alarm'] ?? '',
				no: one.alarmNo,
				at: one.alarmedAt,
				county: one.area.name,
				place: one.place,
				state: t.states[one.state] ?? one.state,
				cause: one.cause,
				penalty: one.penalty === null ? null : (t.penalties[one.penalty] ?? one.penalty),
				remark: one.detected ? t.cases.detected(one.detected.name) : null
			})),
			...events.map((one) => ({
				source: words.common.dataset['fire_detection'] ?? '',
				no: one.key,
				at: one.firstAt,
				county: one.area?.name ?? t.satellite.unplacedRow,
				place: `${one.latitude}, ${one.longitude}`,
				state: t.satellite.width(one.widthM, one.pixels.length),
				cause: one.staticReason ? (t.satellite.reason[one.staticReason] ?? null) : null,
				penalty: null,
				remark: one.inRegion
					? one.counted
						? null
						: t.satellite.marks.low
					: t.satellite.marks.beyond
			}))
		]
	};
}
