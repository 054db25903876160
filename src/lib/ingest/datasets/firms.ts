import { Fault } from '../cells/fault';
import { dateReader } from '../cells/moment';
import type { Problem, TextRow } from '../dataset';

/** Reads the FIRMS day; the clock of the importer does not bound it, UTC runs behind Beijing. */
const readDate = dateReader(null);

/** What FIRMS leaves to be worked out: the instant, the sensor, the confidence class, the product. */
export function deriveDetection(row: TextRow): { values: TextRow } | { problem: Problem } {
	const acquired = instantOf(row['acq_date'] ?? '', row['acq_time'] ?? '');
	if (typeof acquired !== 'string') return { problem: acquired };
	const instrument = sensor(row);
	const confidence = confidenceOf(row['confidence'] ?? '', instrument);
	if ('problem' in confidence) return confidence;
	const { values } = confidence;
	values['acquired_at'] = acquired;
	values['instrument'] = instrument;
	values['product'] = productOf(row);
	return { values };
}

/** The last instant read: the rows of a pass follow each other. */
let last = { date: '', time: '', read: '' };

function instantOf(date: string, time: string): string | Problem {
	if (date === last.date && time === last.time) return last.read;
	const read = instant(date, time);
	if (typeof read === 'string') last = { date, time, read };
	return read;
}

/** `2025-06-26` and `603` (UTC, unpadded in API files) are 2025-06-26 06:03:00. */
function instant(date: string, time: string): string | Problem {
	const day = readDate(date);
	if (day instanceof Fault) return { column: 'acq_date', value: date, reason: day.reason };
	const digits = time.replace(':', '').padStart(4, '0');
	if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits))
		return { column: 'acq_time', value: time, reason: '不是时刻：应为 UTC 的时分，如 0603' };
	return `${String(day)} ${digits.slice(0, 2)}:${digits.slice(2)}:00`;
}

/** The satellite tells the sensor; files with MODIS rows under VIIRS headings exist. */
function sensor(row: TextRow): string {
	return row['satellite'] === 'Terra' || row['satellite'] === 'Aqua' ? 'MODIS' : 'VIIRS';
}

const CLASSES: Record<string, string> = { l: 'low', n: 'nominal', h: 'high' };
/** MODIS C6 user guide: low below 30 %, high from 80 %. */
const NOMINAL_FROM = 30;
const HIGH_FROM = 80;

function confidenceOf(
	text: string,
	instrument: string
): { values: TextRow } | { problem: Problem } {
	const letter = /^(?:l|n|h|low|nominal|high)$/i.test(text) ? text.charAt(0).toLowerCase() : '';
	const word = CLASSES[letter];
	if (word) return { values: { confidence: word, confidence_percent: null } };
	const percent = Number(text);
	if (instrument !== 'MODIS' || !/^\d{1,3}$/.test(text) || percent > 100) {
		const reason = '不是置信度：VIIRS 应为 l、n、h，MODIS 应为 0～100';
		return { problem: { column: 'confidence', value: text, reason } };
	}
	const level = percent < NOMINAL_FROM ? 'low' : percent < HIGH_FROM ? 'nominal' : 'high';
	return { values: { confidence: level, confidence_percent: text } };
}

/** Near-real-time versions say NRT or RT; only standard files carry a type. */
function productOf(row: TextRow): string {
	const version = row['version'] ?? '';
	if (/rt/i.test(version)) return 'nrt';
	return version || (row['detection_type'] ?? null) !== null ? 'standard' : 'nrt';
}
