import { dayOf, days, isoOf, monthOf } from './calendar.mjs';
import { csv, utf8 } from './encode.mjs';
import { clamp, stream } from './random.mjs';

/** FIRMS archive download, VIIRS on S-NPP: its header is that of MODIS, brightness and bright_t31 included. */
const HEADINGS = [
	...[
		'latitude',
		'longitude',
		'brightness',
		'scan',
		'track',
		'acq_date',
		'acq_time',
		'satellite',
		'instrument'
	],
	...['confidence', 'version', 'bright_t31', 'frp', 'daynight', 'type']
];

const MONTHS = [3, 5, 14, 12, 5, 22, 3, 2, 4, 14, 12, 4];
const ROWS = 300;

/** Works and oil fields that shine all year: rows of type 2. The places are invented near the port and the oil field. */
const STATIC = [
	[38.334, 117.712],
	[38.352, 117.741],
	[38.712, 116.118],
	[38.284, 116.902]
];

/** Passes in UTC: about 05 h by day, about 17 h by night (01 h of the next day in Beijing). */
function pass(random) {
	const night = random.chance(0.3);
	const minutes = (night ? 17 : 4) * 60 + 20 + random.integer(0, 110);
	const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
	return { night, time };
}

function cells(day, { night, time }, place, type, random) {
	const scan = 0.36 + 0.42 * random.unit();
	const hot = random.unit();
	const brightness = clamp(night ? 298 + 40 * hot : 324 + 48 * hot, 290, 367);
	const confidence = brightness >= 367 ? 'h' : random.chance(0.07) ? 'l' : 'n';
	return [
		...[place[0].toFixed(5), place[1].toFixed(5), brightness.toFixed(2), scan.toFixed(2)],
		(0.34 + 0.4 * random.unit()).toFixed(2),
		...[isoOf(day), time, 'N', 'VIIRS', confidence, '2'],
		(night ? 268 + 20 * random.unit() : 287 + 22 * random.unit()).toFixed(2),
		(0.6 + 14 * hot * random.unit()).toFixed(2),
		...[night ? 'N' : 'D', type]
	];
}

/** One pass over one fire gives one to four neighbouring pixels. */
function event(day, random) {
	const type = random.chance(0.18) ? 2 : 0;
	const centre =
		type === 2
			? random.pick(STATIC)
			: [37.55 + 1.28 * random.unit(), 115.85 + 1.75 * random.unit()];
	const at = pass(random);
	const pixels = type === 2 ? 1 : 1 + random.weighted([60, 25, 10, 5]);
	return Array.from({ length: pixels }, (_, i) => {
		const jitter = type === 2 ? 0.0012 : 0.0005;
		const shift = () => jitter * (2 * random.unit() - 1);
		const place = [
			centre[0] + 0.0037 * (i % 2) + shift(),
			centre[1] + 0.0048 * Math.floor(i / 2) + shift()
		];
		return cells(day, at, place, type, random);
	});
}

/** One file of detections of 2021, two of them printed twice as in real archives: name → bytes. */
export function satelliteFiles() {
	const random = stream('satellite');
	const span = days(dayOf('2021-01-01'), dayOf('2021-12-30'));
	const weights = span.map((day) => MONTHS[monthOf(day) - 1]);
	const rows = [];
	while (rows.length < ROWS - 2) rows.push(...event(span[random.weighted(weights)], random));
	rows.length = ROWS - 2;
	rows.push(rows[40], rows[180]);
	const key = (row) => `${row[5]} ${row[6]} ${row[0]} ${row[1]}`;
	rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
	return { '演示数据-fire_archive_SV-C2_2021.csv': utf8(csv([HEADINGS, ...rows])) };
}
