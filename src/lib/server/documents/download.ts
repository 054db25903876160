import type { Basis, Table } from '$lib/server/reports/report';
import { common } from '$lib/words/zh/common';
import { tableToCsv } from './csv';

/** The same report as a file: JSON is the whole report, CSV its main table. The name says what it is and whether it is synthetic. */
export function download(report: { basis: Basis }, table: Table, format: 'csv' | 'json'): Response {
	const { demo } = report.basis;
	const name = `${table.name}${demo ? '_演示数据' : ''}.${format}`;
	const body =
		format === 'csv'
			? tableToCsv(table, demo)
			: JSON.stringify({ ...(demo && { mark: common.demo.stamp }), ...report }, null, 1);
	return new Response(body, {
		headers: {
			'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
			'content-disposition': `attachment; filename="report.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	});
}
