import { waterYearWords } from '$lib/words/apart/water-year';
import { decimalText } from '$lib/format/water-reading';
import type { MeasuredItem } from '$lib/server/reports/water-measured';
import type { YearNeed } from '$lib/server/reports/water-year';

/** 未来 8 周氨氮均值须 ≤ 0.77 mg/L: what the weeks to come must bring, or why there is no figure. */
export function needText(need: YearNeed, items: ReadonlyMap<string, MeasuredItem>): string {
	const item = items.get(need.item);
	const name = item?.name ?? need.item;
	const n = waterYearWords().need;
	if (need.weeks === 0) return n.ended;
	if (need.need === null) return need.limit === null ? n.noFigure : n.lost(need.weeks, name);
	const value = decimalText(need.need);
	return (need.atLeast ? n.atLeast : n.atMost)(need.weeks, name, value, item?.unit ?? '');
}
