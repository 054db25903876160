import type { Dataset, Problem, TextRow } from '../dataset';
import { multiPolygon } from '../geo/multi-polygon';
import { TEXT, UNIT, choice, integer } from './common';

/**
 * The boundary of a unit, one a row: from a GeoJSON file, whose features become rows, or as a table. Its datum must be
 * stated, since GCJ-02 lies half a kilometre from WGS-84; it is stored in WGS-84.
 */
export const boundary: Dataset = {
	name: 'boundary',
	title: '行政边界',
	key: ['code'],
	columns: [
		{ name: 'code', title: '区划代码', aliases: ['代码', '单位代码'], type: UNIT, required: true },
		{
			name: 'datum',
			title: '坐标基准',
			aliases: ['坐标系', '基准'],
			type: choice({
				'WGS-84': ['WGS84', 'EPSG:4326', 'CRS84'],
				CGCS2000: ['EPSG:4490', '国家2000'],
				'GCJ-02': ['GCJ02', '火星坐标']
			}),
			required: true
		},
		{ name: 'coordinates', title: '坐标', type: TEXT, required: true, role: 'source' },
		{ name: 'vertices', title: '顶点数', type: integer(4, 10_000_000), role: 'derived' },
		{ name: 'geometry', title: '多边形', type: TEXT, role: 'derived' }
	],
	derive: deriveBoundary
};

function deriveBoundary(row: TextRow): { values: TextRow } | { problem: Problem } {
	const made = multiPolygon(row['coordinates'] ?? '', row['datum'] === 'GCJ-02');
	if ('reason' in made) return { problem: { column: null, value: null, reason: made.reason } };
	return { values: { vertices: String(made.vertices), geometry: JSON.stringify(made.rings) } };
}
