import type { Surroundings } from '../cells/reader';
import type { Problem, TextRow } from '../dataset';
import { nameOf } from '../register';

/** More than this many times what was planned is another unit, or a slip of the hand. */
const MOST_TIMES = 10;

/** What no report can truly say, whoever wrote it. */
export function contradiction(row: TextRow, around: Surroundings): Problem | undefined {
	return moved(row, around) ?? wrongAmount(row) ?? wrongDay(row);
}

/** What a report may truly say, and mostly does not: a plan that is exceeded, or done before it began. */
export function doubtsOf(row: TextRow, { ledger }: Surroundings): Problem[] {
	const { started_on: started, done_on: done, unit } = row;
	const { planned, amount } = amountsOf(row);
	const own = ledger?.units.get(row['goal_id'] ?? '');
	const found: Problem[] = [];
	if (planned > 0 && amount > planned)
		found.push(
			wrong(row, 'quantity_done', `多于计划数量（${planned}）：如非超额完成，请核对数量和计量单位`)
		);
	if (unit && own && unit !== own)
		found.push(wrong(row, 'unit', `这个目标的数量以“${own}”计：请核对，单位不同的请换算`));
	if (started && done && done < started)
		found.push(wrong(row, 'done_on', `早于起始日期（${started}）：请核对两个日期`));
	return found;
}

/** An item is of one county for good: its done amount would pass from one county's goals to another's without a word. */
function moved(row: TextRow, { ledger, registers }: Surroundings): Problem | undefined {
	const known = ledger?.items.get(row['item_id'] ?? '');
	const area = row['area_code'] ?? '';
	if (!known || known.area === area) return undefined;
	const county = nameOf(registers.unit, known.area);
	const reason = `这个项目在批次 ${known.batchNo} 的台账中属${county}：请改正县名或项目编号；原来填错的，请先撤回那个批次`;
	return { column: 'area_code', value: nameOf(registers.unit, area), reason };
}

function wrongAmount(row: TextRow): Problem | undefined {
	const { planned, amount } = amountsOf(row);
	const say = (reason: string) => wrong(row, 'quantity_done', reason);
	if (planned > 0 && amount > planned * MOST_TIMES)
		return say(`是计划数量（${planned}）的 ${MOST_TIMES} 倍以上：请核对数量和计量单位`);
	if (planned === 0 || amount > 0) return undefined;
	if (row['status'] === 'closed') return say('一项也没有完成，不能销号：请核对完成数量和状态');
	if (row['status'] === 'done') return say('一项也没有完成，不能是已完成：请核对完成数量和状态');
	return undefined;
}

function wrongDay(row: TextRow): Problem | undefined {
	const { as_of: asOf, done_on: done, closed_on: closed } = row;
	if (done && asOf && done > asOf)
		return wrong(row, 'done_on', `晚于截至日期（${asOf}）：尚未到的日子不能已经完成，请核对`);
	if (closed && asOf && closed > asOf)
		return wrong(row, 'closed_on', `晚于截至日期（${asOf}）：尚未到的日子不能已经销号，请核对`);
	if (done && closed && closed < done)
		return wrong(row, 'closed_on', `早于完成日期（${done}）：先完成后销号，请核对`);
	return undefined;
}

function amountsOf(row: TextRow): { planned: number; amount: number } {
	return { planned: Number(row['quantity_planned']), amount: Number(row['quantity_done']) };
}

function wrong(row: TextRow, column: string, reason: string): Problem {
	return { column, value: row[column] ?? null, reason };
}
