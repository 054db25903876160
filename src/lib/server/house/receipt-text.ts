import type { Receipt } from '$lib/server/load';
import { command as words } from '$lib/words/zh/command';
import { textTable } from '$lib/format/text-table';

/** Rejected rows that are listed; the page 数据 and --json have more. */
const LISTED = 20;

/** A receipt as the terminal shows it: what came, that it adds up, and each rejected row with its reason. */
export function receiptText(receipt: Receipt): string {
	const say = words.receipt;
	return [
		say.head(receipt.fileName, receipt.title, receipt.batchNo, receipt.changeNo),
		say.source(receipt.encoding, receipt.headerLine, receipt.from, receipt.to),
		say.sum(receipt),
		...(receipt.outranked > 0 ? [say.outranked(receipt.outranked)] : []),
		...(receipt.ignoredHeadings.length > 0 ? [say.ignored(receipt.ignoredHeadings)] : []),
		...rejections(receipt),
		...(receipt.alreadyLoaded ? [say.alreadyLoaded] : []),
		...(receipt.dryRun ? [say.dryRun] : [])
	].join('\n');
}

function rejections({ rejections, rejected }: Receipt): string[] {
	if (rejected === 0) return [];
	const say = words.receipt;
	const listed = rejections.slice(0, LISTED);
	const table = textTable(
		[
			{ heading: say.line, right: true },
			{ heading: say.column },
			{ heading: say.value },
			{ heading: say.reason }
		],
		listed.map(({ line, column, value, reason }) => [
			String(line),
			column ?? '',
			value ?? '',
			reason
		])
	);
	return ['', table, ...(rejected > listed.length ? [say.more(rejected - listed.length)] : [])];
}
