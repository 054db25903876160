import { Fault, type Reader } from './fault';
import { halfWidth } from './spelling';

/** Years a date may fall in; FIRMS begins in 2000, standards earlier. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** Reads a day in any of the usual spellings, to `2021-11-03`. `today` bounds what can't lie ahead. */
export function dateReader(today: string | null): Reader {
	return (cell) => {
		const read = split(cell);
		if (read instanceof Fault) return read;
		if (read.time !== undefined && timeOf(read.time) !== '00:00:00')
			return new Fault('应为日期，不应带时刻：请只填年月日');
		return notAhead(read.date, today) ?? read.date;
	};
}

/** Reads a local time, to `2021-11-03 08:00:00`; a date alone is its midnight. */
export function timestampReader(today: string | null): Reader {
	return (cell) => {
		const read = split(cell);
		if (read instanceof Fault) return read;
		const time = read.time === undefined ? '00:00:00' : timeOf(read.time);
		if (time === null)
			return new Fault('时刻写法不对：请写成 2021-11-03 08:30（00:00～23:59，不带时区）');
		return notAhead(read.date, today) ?? `${read.date} ${time}`;
	};
}

function notAhead(date: string, today: string | null): Fault | undefined {
	return today !== null && date > today ? new Fault(`晚于今天（${today}）：请核对年份`) : undefined;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const SEPARATED = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?(?:[ T]*(\S.*))?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[ T]?(\d.*))?$/;

function split(cell: string): { date: string; time?: string } | Fault {
	const iso = ISO.exec(cell);
	if (iso) return dated(iso[1], iso[2], iso[3]);
	const text = halfWidth(cell).trim();
	const separated = SEPARATED.exec(text);
	if (separated) {
		const [, year, first, month, second, day, time] = separated;
		if (first === second || (first === '年' && second === '月'))
			return dated(year, month, day, time);
	}
	const compact = COMPACT.exec(text);
	if (compact) return dated(compact[1], compact[2], compact[3], compactTime(compact[4]));
	return new Fault(whyNoDate(text));
}

/** 080000 and 0800 are 08:00. */
function compactTime(text: string | undefined): string | undefined {
	return text?.replace(/^(\d\d)(\d\d)(\d\d)?$/, (_, h, m, s?: string) => `${h}:${m}:${s ?? '00'}`);
}

function dated(y = '', m = '', d = '', time?: string): { date: string; time?: string } | Fault {
	const [year, month, day] = [Number(y), Number(m), Number(d)];
	if (year < FIRST_YEAR || year > LAST_YEAR)
		return new Fault(`年份不在 ${FIRST_YEAR}～${LAST_YEAR} 之间：请核对`);
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
		return new Fault('没有这一天：请核对月和日');
	const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
	return time === undefined ? { date } : { date, time };
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const TIME =
	/^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.0+)?)?|[时点](?:(\d{1,2})分(?:(\d{1,2})秒)?)?)$/;

/** A time of day, to `08:30:00`; null when it is none. */
function timeOf(text: string): string | null {
	const found = TIME.exec(text);
	if (!found) return null;
	const parts = [found[1], found[2] ?? found[4] ?? '0', found[3] ?? found[5] ?? '0'].map(Number);
	const [hour = 0, minute = 0, second = 0] = parts;
	if (hour > 23 || minute > 59 || second > 59) return null;
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function whyNoDate(text: string): string {
	if (/^\d{5}(?:\.\d+)?$/.test(text))
		return '是 Excel 的日期序号：请把该列设为日期格式后另存为 CSV';
	if (/^\d{1,2}[-/.月]\d{1,2}日?(?:\s|$)/.test(text)) return '缺少年份：请写成 2021-11-03';
	return '不是能识别的日期：请写成 2021-11-03';
}
