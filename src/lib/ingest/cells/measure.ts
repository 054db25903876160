import { exactDecimal, withinBounds, decimalReader, type DecimalBounds } from './decimal';
import { Fault, Marked, type Reader } from './fault';
import { halfWidth } from './spelling';

const NUMBER = String.raw`[\d.]+(?:e[+-]?\d+|[x×*]10\^?[+-]?\d+)?`;
/** `0.02L`, `<0.02`, `ND(0.01)`, `未检出(0.02)`, `未检出<0.02`, `未检出(0.02L)`: the number is the detection limit. */
const LIMITED = new RegExp(
	`^(?:(${NUMBER})l|<(${NUMBER})|(?:nd|n\\.d\\.?|未检出)[:<(]+(${NUMBER})l?\\)?)$`,
	'i'
);
/** Below detection, the limit not told. */
const BARE = /^(?:nd|n\.d\.?|未检出|<?dl)$/i;

/** The national platform shows 8.68 and carries 8.675 along, which it classifies on: `<span title='原始值：8.675'>8.68</span>`. */
const RAW = /原始值:([^'"<>]+)/;

/**
 * Reads a laboratory value. Below detection it is the limit with the mark `<`, or nothing with the mark `ND`
 * where no limit is told; 0 is kept with the mark `0` when only a dead probe gives it.
 */
export function measureReader(bounds: DecimalBounds, zero: 'suspect' | 'plain'): Reader {
	const plain = decimalReader(bounds);
	return (cell) => {
		const shown = halfWidth(cell).replaceAll(' ', '');
		const text = RAW.exec(shown)?.[1] ?? shown;
		if (BARE.test(text)) return new Marked(null, 'ND');
		const limited = LIMITED.exec(text);
		if (limited) return belowLimit(limited[1] ?? limited[2] ?? limited[3] ?? '', bounds);
		const value = plain(text);
		return value === '0' && zero === 'suspect' ? new Marked('0', '0') : value;
	};
}

function belowLimit(text: string, bounds: DecimalBounds): Fault | Marked {
	const limit = exactDecimal(text);
	if (limit === null || Number(limit) <= 0)
		return new Fault('检出限不是正数：请写成 0.02L 或 <0.02');
	return withinBounds(limit, bounds) ?? new Marked(limit, '<');
}
