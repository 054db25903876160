import { readFileSync } from 'node:fs';

const register = new URL('../../regions/cangzhou/unit.csv', import.meta.url);

/** The 19 units of the region in the order of its register; no cell of that file is quoted. */
export const UNITS = readFileSync(register, 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(','))
	.filter((cells) => cells[4] !== 'city')
	.map(([code, name, short]) => ({ code, name, short }));

export const CITY = { code: '130900', name: '市本级' };

/** A place as the ledger and the alarms print it: the zones by the short names everybody uses. */
export function printedName(code) {
	if (code === CITY.code) return CITY.name;
	const unit = UNITS.find((candidate) => candidate.code === code);
	if (!unit) throw new Error(`units: ${code} is not in the register`);
	return code.startsWith('13097') ? unit.short : unit.name;
}

/** The government or committee that answers for a unit. */
export function government(code) {
	return code.startsWith('13097') ? `${printedName(code)}管委会` : `${printedName(code)}人民政府`;
}
