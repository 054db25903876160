import type { Receipt, RejectedRow } from '$lib/server/load';
import { command as words } from '$lib/words/zh/command';
import { textTable } from '$lib/format/text-table';

/** Rejected rows, and doubts, that are listed; the page 数据 and --json have more. */
const LISTED = 20;

/** A receipt as the terminal shows it: what came, that it adds up, and each rejected row with its reason. */
export function receiptText(receipt: Receipt): string {
	const say = words.receipt;
	return [
		say.head(receipt.fileName, receipt.title, receipt.batchNo, receipt.changeNo),
		say.source(receipt.encoding, receipt.headerLine, receipt.from, receipt.to),
		say.sum(receipt),
		...(receipt.outranked > 0 ? [say.outranked(receipt.outranked)] : []),
		...(receipt.superseded > 0 ? [say.superseded(receipt.superseded)] : []),
		...(receipt.ignoredHeadings.length > 0 ? [say.ignored(receipt.ignoredHeadings)] : []),
		...rejections(receipt),
		...doubts(receipt),
		...(receipt.alreadyLoaded ? [say.alreadyLoaded] : []),
		...(receipt.dryRun ? [say.dryRun] : [])
	].join('\n');
}

function rejections({ rejections, rejected }: Receipt): string[] {
	if (rejected === 0) return [];
	const listed = rejections.slice(0, LISTED);
	const more = rejected - listed.length;
	return ['', rowTable(listed), ...(more > 0 ? [words.receipt.more(more)] : [])];
}

function doubts({ doubts: { count, first } }: Receipt): string[] {
	if (count === 0) return [];
	const say = words.receipt;
	const listed = first.slice(0, LISTED);
	const more = count - listed.length;
	return ['', say.doubts(count), rowTable(listed), ...(more > 0 ? [say.moreDoubts(more)] : [])];
}

function rowTable(rows: readonly RejectedRow[]): string {
	const say = words.receipt;
	return textTable(
		[
			{ heading: say.line, right: true },
			{ heading: say.column },
			{ heading: say.value },
			{ heading: say.reason }
		],
		rows.map(({ line, column, value, reason }) => [String(line), column ?? '', value ?? '', reason])
	);
}
