import { spoken } from '$lib/format/language';
import type { Reader } from './ask';
import type { Area } from './report';

/** A ranked unit with its place on the tile grid. */
export interface Unit extends Area {
	row: number | null;
	column: number | null;
}

/** The units that are ranked (the city itself is not), by code. */
export async function rankedUnits(reader: Reader): Promise<Map<string, Unit>> {
	const rows = await reader.read('units', {});
	const units = rows
		.filter((row) => row.kind !== 'city')
		.sort((a, b) => a.areaCode.localeCompare(b.areaCode))
		.map((row) => ({
			code: row.areaCode,
			name: spoken(row.nameZh, row.nameEn),
			short: spoken(row.shortZh, row.shortEn),
			row: row.tileRow,
			column: row.tileCol
		}));
	return new Map(units.map((unit) => [unit.code, unit]));
}

/** The unit of a code. @throws Error when the register lacks it, which the loader should have refused. */
export function unitOf(units: Map<string, Unit>, code: string): Unit {
	const unit = units.get(code);
	if (!unit) throw new Error(`unit ${code} is not in the register`);
	return unit;
}
