import { exactDecimal } from './decimal';
import { Fault, type Reader } from './fault';
import { halfWidth } from './spelling';

/** Decimals of a degree that are kept: 0.00001° is a metre, far below any pixel. */
const DECIMALS = 5;

/** `116°14'37.289"E`, `东经116度14分37秒`, `37°30′N`: degrees, minutes and seconds, a letter or word for the side. */
const SEXAGESIMAL =
	/^(?:东经|北纬|西经|南纬|[ensw])?(\d{1,3})[°度](?:(\d{1,2})(?:\.(\d+))?['′’分](?:(\d{1,2})(?:\.(\d+))?(?:["″”秒]|''|′′))?)?[ensw]?$/i;
/** What nearly every cell is: a canonical decimal that needs no rounding. */
const PLAIN = /^[1-9]\d{0,2}(?:\.\d{0,4}[1-9])?$/;
const OTHER_SIDE = /^(?:西经|南纬|[sw])|[sw]$/i;

/**
 * Reads a latitude or longitude, decimal or in degrees, minutes and seconds, to degrees with five decimals (half-even).
 * A point is no reading: beyond a metre its digits mean nothing, so they are rounded here and nowhere else.
 */
export function coordinateReader(axis: 'latitude' | 'longitude'): Reader {
	const most = axis === 'latitude' ? 90 : 180;
	return (cell) => {
		if (PLAIN.test(cell) && Number(cell) <= most) return cell;
		const text = halfWidth(cell).replaceAll(/\s/g, '');
		const degrees = sexagesimal(text) ?? decimalDegrees(text);
		if (degrees === null)
			return new Fault('不是经纬度：请写成 116.24369 或 116°14\'37.289"E 这样的度或度分秒');
		if (Math.abs(Number(degrees)) > most)
			return new Fault(
				axis === 'latitude' ? '纬度超出 ±90：经纬度是否填反' : '经度超出 ±180：请核对'
			);
		return degrees;
	};
}

function decimalDegrees(text: string): string | null {
	const exact = exactDecimal(text.replace(/[°度]$/, ''));
	if (exact === null) return null;
	const point = exact.indexOf('.');
	if (point < 0 || exact.length - point - 1 <= DECIMALS) return exact;
	const negative = exact.startsWith('-');
	const digits = exact.slice(point + 1);
	const scaled = BigInt(exact.slice(negative ? 1 : 0, point) + digits);
	return degreesOf(scaled * 10n ** BigInt(DECIMALS), 10n ** BigInt(digits.length), negative);
}

/** Minutes may carry decimals when there are no seconds; neither may reach 60. */
function sexagesimal(text: string): string | null {
	const found = SEXAGESIMAL.exec(text);
	if (!found) return null;
	const [, degrees = '0', minutes = '0', tail = '', seconds = '0', fine = ''] = found;
	if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
	if (tail && found[4] !== undefined) return null;
	const places = tail.length + fine.length;
	const unit = 10n ** BigInt(places);
	const minutePart = BigInt(minutes) * unit + BigInt(tail || '0') * 10n ** BigInt(fine.length);
	const secondPart = BigInt(seconds) * unit + BigInt(fine || '0') * 10n ** BigInt(tail.length);
	const scaled = BigInt(degrees) * 3600n * unit + minutePart * 60n + secondPart;
	return degreesOf(scaled * 10n ** BigInt(DECIMALS), 3600n * unit, OTHER_SIDE.test(text));
}

/** numerator ÷ denominator in units of the last decimal, half-even, as degrees. */
function degreesOf(numerator: bigint, denominator: bigint, negative: boolean): string {
	let units = numerator / denominator;
	const rest = (numerator % denominator) * 2n;
	if (rest > denominator || (rest === denominator && units % 2n === 1n)) units++;
	const text = String(units).padStart(DECIMALS + 1, '0');
	const whole = text.slice(0, -DECIMALS);
	const fraction = text.slice(-DECIMALS).replace(/0+$/, '');
	const number = fraction ? `${whole}.${fraction}` : whole;
	return negative && units !== 0n ? `-${number}` : number;
}
