import { POLLUTANTS, published } from './air-index.mjs';
import { level } from './air-levels.mjs';
import { cityWeather } from './air-weather.mjs';
import {
	FIRST_DAY,
	LAST_DAY,
	YEARS,
	dayOf,
	days,
	isoOf,
	monthKey,
	slashed,
	yearOf
} from './calendar.mjs';
import { csv, gb18030, titled, utf8, utf8WithBom } from './encode.mjs';
import { clamp, stream } from './random.mjs';
import { UNITS, printedName } from './units.mjs';

const HEADINGS = [
	'县(市、区)',
	'日期',
	'SO2(μg/m³)',
	'NO2(μg/m³)',
	'PM10(μg/m³)',
	'PM2.5(μg/m³)',
	'CO(mg/m³)',
	'O3-8h(μg/m³)',
	'AQI',
	'首要污染物',
	'数据状态'
];
const TITLES = ['沧州市环境空气质量日报（演示数据）', '单位：μg/m³，CO为mg/m³'];

/** From here the year 2021 arrives unaudited; the audit of the rest of October comes later in a file of its own. */
const UNAUDITED_FROM = dayOf('2021-10-16');
const AUDITED_LATER_TO = dayOf('2021-10-31');

/** Share of the day's stagnation a pollutant feels. */
const FEELS = { so2: 0.6, no2: 0.55, pm10: 0.8, pm2_5: 1, co: 0.6 };

function concentration(code, pollutant, day, sky, noise) {
	const mean = level(code, pollutant, day);
	if (pollutant === 'o3_8h') return mean * sky.ozone * (1 + 0.07 * noise);
	const feels = FEELS[pollutant];
	const blown = pollutant === 'pm10' ? sky.dust : pollutant === 'pm2_5' ? sky.dust * 0.12 : 0;
	return mean * (1 - feels + feels * sky.stagnation) * (1 + 0.08 * noise) + blown;
}

function reading(code, day, sky, random, mood) {
	const value = (pollutant) => concentration(code, pollutant, day, sky, random.normal()) * mood;
	const pm2_5 = Math.round(clamp(value('pm2_5'), 5, 480));
	return {
		so2: Math.round(clamp(value('so2'), 3, 140)),
		no2: Math.round(clamp(value('no2'), 6, 150)),
		pm10: Math.max(Math.round(clamp(value('pm10'), 12, 590)), pm2_5 + 4 + random.integer(0, 9)),
		pm2_5,
		co: Math.round(clamp(value('co'), 0.2, 6) * 10),
		o3_8h: Math.round(clamp(value('o3_8h'), 8, 320))
	};
}

/** One unit over the three years: its own mood of a month (±2 %) on the city's weather. */
function unitSeries(unit, weather) {
	const random = stream(`air/${unit.code}`);
	const moods = new Map();
	return days(FIRST_DAY, LAST_DAY).map((day, i) => {
		const month = monthKey(day);
		if (!moods.has(month)) moods.set(month, 1 + 0.018 * clamp(random.normal(), -2, 2));
		const sky = {
			stagnation: weather.stagnation[i],
			ozone: weather.ozone[i],
			dust: weather.dust[i]
		};
		return { code: unit.code, day, ...reading(unit.code, day, sky, random, moods.get(month)) };
	});
}

/** 高新区 has 22 valid days in November 2021, 海兴县 24 in August 2020 (27 are needed): whole rows that never came. */
const LOST = new Map([
	[
		'130972',
		[
			'2021-11-04',
			'2021-11-05',
			'2021-11-06',
			'2021-11-07',
			'2021-11-08',
			'2021-11-17',
			'2021-11-18',
			'2021-11-19'
		]
	],
	['130924', ['2020-08-11', '2020-08-12', '2020-08-13', '2020-08-14']]
]);
/** Days of 海兴县 that came without a single value. */
const EMPTY = new Set(['2020-08-20', '2020-08-21', '2020-08-22'].map(dayOf));

const isLost = (row) => (LOST.get(row.code) ?? []).includes(isoOf(row.day));

/** Takes a few cells away, at most one a unit and month, so that no other month falls below its valid days. */
function withGaps(rows) {
	const random = stream('air/gaps');
	const hit = new Set(['130924 2020-08', '130972 2021-11']);
	return rows.map((row) => {
		if (row.code === '130924' && EMPTY.has(row.day)) {
			return { ...row, ...Object.fromEntries(POLLUTANTS.map(([key]) => [key, null])) };
		}
		const place = `${row.code} ${monthKey(row.day)}`;
		if (!random.chance(0.004) || hit.has(place)) return row;
		hit.add(place);
		return { ...row, [random.pick(POLLUTANTS)[0]]: null };
	});
}

/** Missing cells are spelled as each office pleases. */
const MISSING = { 2019: '--', 2020: '', 2021: 'NA' };

function cells(row, print) {
	const year = yearOf(row.day);
	const { aqi, primary } = published(row);
	const values = POLLUTANTS.map(([key]) => {
		if (row[key] === null) return MISSING[year];
		return key === 'co' ? (row[key] / 10).toFixed(1) : row[key];
	});
	return [
		print.unit(row.code),
		print.date(isoOf(row.day)),
		...values,
		aqi,
		primary,
		print.status(row)
	];
}

const sheet = (rows, print) => [HEADINGS, ...rows.map((row) => cells(row, print))];

/** The county of 孟村 and the development zone by other names in 2020, so that aliases are met. */
const names2020 = (code) =>
	({ 130930: '孟村县', 130971: '沧州经济开发区', 130973: '沧州渤海新区' })[code] ??
	printedName(code);

const audited = () => '审核';

const PRINT = {
	2019: { unit: printedName, date: (iso) => iso, status: audited },
	2020: { unit: names2020, date: slashed, status: audited },
	2021: {
		unit: printedName,
		date: (iso) => iso,
		status: (row) => (row.day < UNAUDITED_FROM ? '审核' : '实况')
	}
};

/** What the audit leaves of a provisional row: about one in six changes by a little. */
function auditedRow(row, random) {
	if (!random.chance(0.16)) return row;
	const [key] = random.pick(POLLUTANTS.filter(([candidate]) => row[candidate] !== null));
	const shift = random.pick([-3, -2, -1, 1, 2, 3]);
	return { ...row, [key]: Math.max(2, row[key] + shift) };
}

function revision(rows) {
	const random = stream('air/audit');
	const late = rows.filter((row) => row.day >= UNAUDITED_FROM && row.day <= AUDITED_LATER_TO);
	const print = {
		unit: printedName,
		date: (iso) => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`,
		status: audited
	};
	return sheet(
		late.map((row) => auditedRow(row, random)),
		print
	);
}

/** The air files: name → bytes. */
export function airFiles() {
	const weather = cityWeather();
	const series = UNITS.map((unit) => unitSeries(unit, weather));
	const byDay = days(0, LAST_DAY - FIRST_DAY).flatMap((i) => series.map((rows) => rows[i]));
	const rows = withGaps(byDay).filter((row) => !isLost(row));
	const [y2019, y2020, y2021] = YEARS.map((year) =>
		sheet(
			rows.filter((row) => yearOf(row.day) === year),
			PRINT[year]
		)
	);
	return {
		'演示数据-空气质量日报-2019.csv': gb18030(csv(y2019, '\r\n')),
		'演示数据-空气质量日报-2020.csv': utf8WithBom(csv(y2020)),
		'演示数据-空气质量日报-2021.csv': utf8(csv(titled(TITLES, y2021))),
		'演示数据-空气质量日报-2021年10月审核.csv': utf8(csv(revision(rows)))
	};
}
