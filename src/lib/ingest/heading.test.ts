import { expect, test } from 'vitest';
import { isUnit, readHeading } from './heading';

test.each([
	['PM₂.₅（μg/m³）', 'pm25', 'μg/m3'],
	['ＰＭ２．５(µg/m3)', 'pm25', 'μg/m3'],
	['SO2 (ug/m³)', 'so2', 'ug/m3'],
	['CO[mg/m³]', 'co', 'mg/m3'],
	['氨氮 mg/L', '氨氮', 'mg/l'],
	['总磷_mg/L', '总磷', 'mg/l'],
	['氟化物（mg·L⁻¹）', '氟化物', 'mg/l'],
	['溶解氧\n(mg/L)', '溶解氧', 'mg/l'],
	["溶解氧<br/><span class='unit'>(mg/L)</span>", '溶解氧', 'mg/l'],
	['pH(无量纲)', 'ph', '无量纲'],
	['水温(℃)', '水温', '°c'],
	['粪大肠菌群(个/L)', '粪大肠菌群', '个/l'],
	['铬（六价）（mg/L）', '铬(六价)', 'mg/l'],
	['SO2(24小时平均)(μg/m3)', 'so2', 'μg/m3'],
	['县(市、区)', '县(市区)', null],
	['O3(1h)', 'o3(1h)', null]
])('%s is %s in %s', (text, name, unit) => {
	const heading = readHeading(text);
	expect(heading.names.at(-1)).toBe(name);
	expect(heading.unit).toBe(unit);
});

test.each(['μg/m³', '(mg/L)', '℃', '无量纲', '个/L', 'ppb'])('%s is a unit', (text) => {
	expect(isUnit(text)).toBe(true);
});

test.each(['沧县', '2021/11/03', '12.5', '', 'PM2.5', '县/区'])('%s is no unit', (text) => {
	expect(isUnit(text)).toBe(false);
});
