/** The daily AQI of HJ 633-2012 (tables 1 and 2, clause 4), in integers: CO in tenths of mg/m³, the others in μg/m³. */

const STEPS = [0, 50, 100, 150, 200, 300, 400, 500];

const BREAKPOINTS = {
	so2: [0, 50, 150, 475, 800, 1600, 2100, 2620],
	no2: [0, 40, 80, 180, 280, 565, 750, 940],
	pm10: [0, 50, 150, 250, 350, 420, 500, 600],
	pm2_5: [0, 35, 75, 115, 150, 250, 350, 500],
	co: [0, 20, 40, 140, 240, 360, 480, 600],
	o3_8h: [0, 100, 160, 215, 265, 800]
};

/** Order of the columns and names as printed. */
export const POLLUTANTS = [
	['so2', 'SO2'],
	['no2', 'NO2'],
	['pm10', 'PM10'],
	['pm2_5', 'PM2.5'],
	['co', 'CO'],
	['o3_8h', 'O3-8h']
];

/** Individual index, rounded up (clause 6.2); 500 above the last breakpoint. */
export function individualIndex(pollutant, concentration) {
	const points = BREAKPOINTS[pollutant];
	const i = points.findIndex((point, at) => at > 0 && concentration <= point);
	if (i < 0) return 500;
	const span = points[i] - points[i - 1];
	const rise = (STEPS[i] - STEPS[i - 1]) * (concentration - points[i - 1]);
	return STEPS[i - 1] + Math.floor((rise + span - 1) / span);
}

/**
 * AQI and primary pollutants of a day as the platform prints them. With a pollutant missing an AQI is given only above 100;
 * at 50 or below there is no primary pollutant.
 */
export function published(reading) {
	const known = POLLUTANTS.filter(([key]) => reading[key] !== null);
	const indices = known.map(([key, label]) => [label, individualIndex(key, reading[key])]);
	const aqi = Math.max(0, ...indices.map(([, index]) => index));
	if (known.length < POLLUTANTS.length && aqi <= 100) return { aqi: '--', primary: '--' };
	if (aqi <= 50) return { aqi, primary: '—' };
	const leading = indices.filter(([, index]) => index === aqi).map(([label]) => label);
	return { aqi, primary: leading.join(',') };
}
