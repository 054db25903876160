import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { noteSaid, ruleSaid } from '$lib/server/reports/english-clauses';
import { speaking } from '$lib/server/speaking';

interface Row {
	setting_key?: string;
	confidence: string;
	note: string;
}

function rowsOf(name: string): Row[] {
	const text = readFileSync(`data/regions/cangzhou/${name}.csv`, 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Settings whose note a page prints while the bureau has yet to confirm them. */
const PRINTED = /^(?:air\.profile|air\.attainment\.standard|water\.multiple_base|fire\.)/;

const settings = rowsOf('setting').filter(
	({ setting_key: key = '', confidence }) =>
		PRINTED.test(key) && (confidence === 'C' || (key.startsWith('water') && confidence !== 'A'))
);

test.each([...settings, ...rowsOf('ladder-rule')].map(({ note }) => note))(
	'a note of the region is English in English, Chinese in Chinese: %s',
	(note) => {
		expect(noteSaid(note)).toBe(note);
		// Numbers of documents stay as they are printed.
		const english = speaking('en', () => noteSaid(note)).replaceAll(/环办\S+号/g, '');
		expect(english).not.toMatch(/[一-鿿，；：]/);
	}
);

test('editions are listed with the comma of the language', () => {
	const rule = { subject: 'aqi', clause: '', model: '', note: null };
	const edition = 'HJ 633-2012、HJ 633-2026';
	expect(ruleSaid({ ...rule, edition }).edition).toBe(edition);
	expect(speaking('en', () => ruleSaid({ ...rule, edition })).edition).toBe(
		'HJ 633-2012, HJ 633-2026'
	);
});
