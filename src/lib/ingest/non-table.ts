import { IngestError } from './error';

/** Beginnings of texts that are handed in for a table, what to call them and what to do. */
const NON_TABLES: readonly [start: RegExp, what: string, remedy: string][] = [
	[
		/^\s*<(?:!doctype|html|head|body|\?xml|!--|error|table)/i,
		'是网页或 XML，不是 CSV 表格',
		'多半是下载时登录已过期或地址有误，请重新下载 CSV 文件'
	],
	[/^\s*[{[]/, '是 JSON，不是 CSV 表格', '请从数据平台导出 CSV 格式后再导入'],
	[
		/^\s*(?:invalid|error|exceed|unauthori[sz]ed|forbidden|no data|not found|too many|bad request)/i,
		'是数据接口返回的错误信息，不是 CSV 表格',
		'请核对接口密钥和参数，重新下载后再导入'
	]
];

/** @throws IngestError when a text begins as a web page, JSON or the error of a data service */
export function refuseNonTable(name: string, text: string): void {
	const found = NON_TABLES.find(([start]) => start.test(text.replace(/^\ufeff/, '')));
	if (!found) return;
	const [, what, remedy] = found;
	throw new IngestError(name, `${what}（开头是“${excerpt(text)}”）`, remedy);
}

/** The first line of a text, cut to fit into a message. */
export function excerpt(text: string): string {
	const first =
		text
			.trimStart()
			.split(/[\r\n]/, 1)[0]
			?.trim() ?? '';
	return first.length > 40 ? `${first.slice(0, 40)}…` : first;
}
