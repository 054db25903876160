import type { Column, ColumnType } from '../dataset';
import type { Aliases } from '../aliases';
import type { LedgerBefore } from '../ledger-before';
import type { Registers } from '../register';
import { choiceReader } from './choice';
import { coordinateReader } from './coordinate';
import { decimalReader } from './decimal';
import { Fault, type Marked, type Reader } from './fault';
import { lookupReader } from './lookup';
import { measureReader } from './measure';
import { dateReader, timestampReader } from './moment';
import { isFormula, isMissing } from './spelling';

/** What readers need to know of the world: the registers, what the ledger holds, and the day after which no reading can lie. */
export interface Surroundings {
	registers: Registers;
	/** ISO day in Beijing. */
	today: string;
	/** What the office has said of its own headings. */
	aliases?: Aliases;
	/** Left out where rows are only judged, not stored. */
	ledger?: LedgerBefore;
}

/** What a cell gives: the text to store, nothing, a marked value, or why it can't be read. */
export type CellReading = string | null | Marked | Fault;

const FORMULA = new Fault('是公式（以“=”开头）：请填它的结果');

/** The reader of a column's cells as they stand in the file. */
export function cellReader(column: Column, around: Surroundings): (raw: string) => CellReading {
	const read = readerOf(column.type, around);
	const empty = column.required ? new Fault(`不能为空：${column.ifEmpty ?? '请补填'}`) : null;
	return (raw) => {
		const cell = raw.trim();
		if (isMissing(cell)) return empty;
		return isFormula(cell) ? FORMULA : read(cell);
	};
}

/** The reader of trimmed cells that are neither missing nor formulas. */
function readerOf(type: ColumnType, { registers, today }: Surroundings): Reader {
	switch (type.kind) {
		case 'text':
			return textReader;
		case 'lookup':
			return lookupReader(type.register, registers[type.register]);
		case 'decimal':
			return decimalReader(type);
		case 'integer':
			return decimalReader({ ...type, decimals: 0 });
		case 'coordinate':
			return coordinateReader(type.axis);
		case 'date':
			return dateReader(type.past ? today : null);
		case 'timestamp':
			return timestampReader(type.past ? today : null);
		case 'choice':
			return choiceReader(type.choices);
		case 'measure':
			return measureReader(type, type.zero);
	}
}

/**
 * U+FFFD tells of an earlier conversion that lost characters for good; control characters of a wrong export. Signs that
 * turn the direction of a line would make a name read as another one.
 */
const GARBLED = /[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]/;

/** Characters; the longest quotation of a notice has some hundred. */
const LONGEST_TEXT = 4000;
const ENDLESS = new Fault(`超过 ${LONGEST_TEXT} 个字符：请核对是否串行`);

/** Text is kept as printed. */
const textReader: Reader = (cell) => {
	if (cell.length > LONGEST_TEXT) return ENDLESS;
	return GARBLED.test(cell) ? new Fault('含有乱码：请从原始文件重新导出') : cell;
};
