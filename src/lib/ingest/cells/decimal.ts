import { Fault, type Reader } from './fault';
import { halfWidth } from './spelling';

export interface DecimalBounds {
	decimals: number;
	min: number;
	max: number;
}

/** Digits a number may have: more is no reading but a slip. */
const MOST_DIGITS = 20;

/** Reads an exact decimal: checked and stored as text, never through a float and never rounded. */
export function decimalReader(bounds: DecimalBounds): Reader {
	return (cell) => {
		const exact = exactDecimal(cell);
		if (exact === null) return new Fault(whyNoNumber(cell, bounds.decimals));
		return withinBounds(exact, bounds) ?? exact;
	};
}

/** Why a number does not fit; undefined when it does. The float is compared with whole bounds only. */
export function withinBounds(
	exact: string,
	{ decimals, min, max }: DecimalBounds
): Fault | undefined {
	const point = exact.indexOf('.');
	if (point >= 0 && exact.length - point - 1 > decimals)
		return new Fault(
			decimals === 0
				? '应为整数：请按原始记录填写'
				: `小数位过多，最多 ${decimals} 位：请按原始记录填写，导入时不作修约`
		);
	const number = Number(exact);
	if (number < 0 && min >= 0) return new Fault('不能为负数：请核对原始记录');
	if (number < min || number > max)
		return new Fault(`超出合理范围 ${min}～${max}：请核对数值和单位`);
	return undefined;
}

const PLAIN = /^(?:0|[1-9]\d{0,8})(?:\.\d{0,5}[1-9])?$/;
const LOOSE = /^([+-]?)(\d*)(?:\.(\d*))?(?:(?:[x×*]10\^?|e)([+-]?\d{1,2}))?$/i;

/** A number in canonical spelling, its digits as printed: `０８.50` is 8.5, `.03` is 0.03, `1.2×10^3` is 1200. */
export function exactDecimal(cell: string): string | null {
	if (PLAIN.test(cell)) return cell;
	const found = LOOSE.exec(halfWidth(cell).replaceAll(' ', ''));
	if (!found) return null;
	const [, sign = '', whole = '', fraction = '', power = '0'] = found;
	if (whole === '' && fraction === '') return null;
	if (whole.length + fraction.length > MOST_DIGITS) return null;
	return shifted(whole, fraction, Number(power), sign === '-');
}

/** The digits with the point moved `power` places to the right, no zeros to spare. */
function shifted(whole: string, fraction: string, power: number, negative: boolean): string {
	const digits =
		'0'.repeat(Math.max(0, -power)) + whole + fraction + '0'.repeat(Math.max(0, power));
	const point = Math.max(0, -power) + whole.length + power;
	const before = digits.slice(0, point).replace(/^0+/, '') || '0';
	const after = digits.slice(point).replace(/0+$/, '');
	const number = after ? `${before}.${after}` : before;
	return negative && number !== '0' ? `-${number}` : number;
}

function whyNoNumber(cell: string, decimals: number): string {
	const plain = halfWidth(cell).replaceAll(' ', '');
	if (/^[+-]?[\d.]*,[\d.,]*$/.test(plain)) return '数里有逗号：请去掉千位分隔符，小数点用“.”';
	if (/^[+-]?\d*\.?\d+[a-zμ°%℃个]/i.test(plain)) return '数后带有单位或文字：请只填数';
	return `不是数：请填${decimals === 0 ? '整数' : '数'}，没有数据时留空`;
}
