import { Fault } from '../cells/fault';
import { dateReader, timestampReader } from '../cells/moment';
import type { Column, Dataset, Problem, TextRow } from '../dataset';
import { LATITUDE, LONGITUDE, TEXT } from './common';

const name = (column: string, title: string, ...aliases: string[]): Column => ({
	name: column,
	title,
	aliases,
	type: TEXT
});

const derived = (column: string, title: string): Column => ({
	name: column,
	title,
	type: TEXT,
	role: 'derived'
});

/** Names of places; in tables taken from PDF files they are broken over lines. */
const PLACES = ['province', 'city', 'county', 'township'];

/**
 * A point of a ministry's or a province's list of satellite fire points, Beijing time, decimal or in degrees, minutes and
 * seconds. Names are kept as printed, for the whole country: which unit they mean is worked out when they are placed.
 */
export const fireListing: Dataset = {
	name: 'fire_listing',
	title: '部委卫星火点清单',
	key: ['source', 'observed_on', 'observed_time', 'latitude', 'longitude'],
	day: 'observed_on',
	columns: [
		{
			name: 'source',
			title: '来源',
			aliases: ['发布单位', '数据来源'],
			type: TEXT,
			fallback: '部委清单'
		},
		{
			name: 'observed',
			title: '时间',
			aliases: ['日期', '监测时间', '监测日期', '卫星过境日期', '过境时间', '过境日期'],
			type: TEXT,
			required: true,
			role: 'source'
		},
		{ name: 'observed_on', title: '观测日期', type: { kind: 'date' }, role: 'derived' },
		derived('observed_time', '观测时刻'),
		{ ...LATITUDE, required: true },
		{ ...LONGITUDE, required: true },
		name('province', '省', '省份'),
		name('city', '市', '设区市', '地市'),
		name('county', '县', '县(市、区)', '县区', '县名'),
		name('township', '乡镇', '乡(镇)'),
		name('satellite', '卫星')
	],
	derive: deriveListing
};

const readDate = dateReader(null);
const readMoment = timestampReader(null);

function deriveListing(row: TextRow): { values: TextRow } | { problem: Problem } {
	const places = Object.fromEntries(
		PLACES.map((place) => [place, row[place]?.replaceAll(/\s/g, '') ?? null])
	);
	const observed = row['observed'] ?? '';
	const date = readDate(observed);
	if (typeof date === 'string')
		return { values: { ...places, observed_on: date, observed_time: null } };
	const moment = readMoment(observed);
	if (moment instanceof Fault)
		return { problem: { column: 'observed', value: observed, reason: moment.reason } };
	const [day, time] = String(moment).split(' ');
	return { values: { ...places, observed_on: day ?? null, observed_time: time ?? null } };
}
