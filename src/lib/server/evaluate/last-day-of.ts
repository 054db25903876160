const LATEST =
	/(\d{4})(?:\D{0,3}(\d{1,2})(?:\s*月?\s*[-–—~～至到.,]+\s*(?:\d{4}\D{0,2})?(\d{1,2}))?)?/;
const QUARTER = /(?:Q([1-4])|第?([一二三四1-4])季度)/i;
const HALF = /(?:H([12])|(上|下)半年)/i;

/**
 * Last day of a period as notices write it: `2023-10`, `2025-01..02`, `2021-01--11`, `2019年1—6月`, `2024-Q1`, `2021年上半年`,
 * `2025`; null where no year is named. It only decides which dated setting holds.
 */
export function lastDayOf(period: string): string | null {
	const [, year, first, last] = LATEST.exec(period) ?? [];
	if (year === undefined) return null;
	const month = quarterEnd(period) ?? halfEnd(period) ?? monthOf(last) ?? monthOf(first) ?? 12;
	return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

function monthOf(text: string | undefined): number | undefined {
	const month = Number(text);
	return month >= 1 && month <= 12 ? month : undefined;
}

function quarterEnd(period: string): number | undefined {
	const [, digit, word] = QUARTER.exec(period) ?? [];
	if (digit === undefined && word === undefined) return undefined;
	const quarter = digit ?? String('一二三四'.indexOf(word ?? '') + 1 || word);
	return Number(quarter) * 3;
}

function halfEnd(period: string): number | undefined {
	const [, digit, word] = HALF.exec(period) ?? [];
	if (digit === undefined && word === undefined) return undefined;
	return digit === '1' || word === '上' ? 6 : 12;
}
