import type { Arrivals } from '$lib/server/reports/data-arrivals';
import type { Table } from '$lib/server/reports/report';
import { deskWords } from '$lib/words/apart/desk';
import { common } from '$lib/words/zh/common';

/** What came of what was due: a row for each dataset, county and slot in which something was due. */
export function arrivalsTable({ calendars }: Arrivals): Table {
	const t = deskWords().coverage;
	return {
		name: t.tableName,
		columns: [
			{ key: 'dataset', heading: t.dataset },
			{ key: 'code', heading: t.code },
			{ key: 'county', heading: t.county },
			{ key: 'slot', heading: t.slotTo },
			{ key: 'state', heading: t.state },
			{ key: 'received', heading: t.received },
			{ key: 'expected', heading: t.expected },
			{ key: 'revised', heading: t.revised }
		],
		rows: calendars.flatMap(({ dataset, slots, counties }) =>
			counties.flatMap(({ area, cells }) =>
				cells.flatMap((cell, i) =>
					cell
						? [
								{
									...{ dataset: common.dataset[dataset] ?? dataset, code: area.code },
									...{ county: area.name, slot: slots[i] ?? '', state: t.states[cell.state] ?? '' },
									...{ received: cell.received, expected: cell.expected, revised: cell.revised }
								}
							]
						: []
				)
			)
		)
	};
}
