import fc from 'fast-check';

/** A row of a made-up air file, and what must become of it. */
export interface MadeUpRow {
	cells: string[];
	/** Null for a row that must be rejected. */
	good: { area: string; day: string; so2: string | null; status: '审核' | '实况' } | null;
}

/** A made-up file: its rows, and the bytes an office would send. */
export interface MadeUpFile {
	rows: MadeUpRow[];
	bytes: Uint8Array;
}

/** Few units and days, so that keys meet; each under names that an office would use. */
const UNITS: Record<string, readonly string[]> = {
	'130921': ['沧县', '130921', ' 沧县 '],
	'130930': ['孟村回族自治县', '孟村', '"孟村\n回族自治县"'],
	'130973': ['渤海新区', '南大港']
};
const DAYS: Record<string, readonly string[]> = {
	'2021-11-02': ['2021-11-02', '2021/11/2', '2021年11月2日', '20211102'],
	'2021-11-03': ['2021-11-3', '2021.11.03', '２０２１－１１－０３']
};
const VALUES: Record<string, readonly string[]> = {
	'8': ['8', '8.0', '８'],
	'9.5': ['9.5', '9.50']
};
const MISSING = ['', '--', 'NA', '—'];

const keys = (choices: Record<string, readonly string[]>) =>
	fc.constantFrom(...Object.keys(choices));
const spelled = (choices: Record<string, readonly string[]>) =>
	keys(choices).chain((code) =>
		fc.constantFrom(...(choices[code] ?? [])).map((text) => ({ code, text }))
	);

const goodRow: fc.Arbitrary<MadeUpRow> = fc
	.record({
		area: spelled(UNITS),
		day: spelled(DAYS),
		so2: fc.oneof(
			spelled(VALUES),
			fc.constantFrom(...MISSING).map((text) => ({ code: null, text }))
		),
		status: fc.constantFrom('审核' as const, '实况' as const)
	})
	.map(({ area, day, so2, status }) => ({
		cells: [area.text, day.text, so2.text, status],
		good: { area: area.code, day: day.code, so2: so2.code, status }
	}));

const badRow: fc.Arbitrary<MadeUpRow> = fc
	.constantFrom<string[]>(
		['沧州县', '2021-11-02', '8', '审核'],
		['沧县', '2021-11-31', '8', '审核'],
		['沧县', '2021-11-02', '-8', '审核'],
		['沧县', '2021-11-02', '8.0001', '实况'],
		['沧县', '2021-11-02', '=1+1', '实况'],
		['沧县', '2021-11-02', '8', '大概'],
		['沧县', '2021-11-02', '8'],
		['沧县', '2021-11-02', '8', '审核', '9'],
		['', '2021-11-02', '8', '审核']
	)
	.map((cells) => ({ cells, good: null }));

const row = fc.oneof({ weight: 4, arbitrary: goodRow }, { weight: 1, arbitrary: badRow });

/** Files of any mix of rows, titles, blank lines, delimiters, line ends and encodings. */
export const madeUpFile: fc.Arbitrary<MadeUpFile> = fc
	.record({
		rows: fc.array(row, { minLength: 1, maxLength: 12 }),
		titles: fc.constantFrom([], ['空气质量日报'], ['空气质量日报', '']),
		notes: fc.constantFrom([], ['', '备注：演示数据'], ['合计']),
		delimiter: fc.constantFrom(',', ';', '\t'),
		end: fc.constantFrom('\n', '\r\n', '\r'),
		encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16', 'gb18030'),
		lastEnd: fc.boolean()
	})
	.map(({ rows, titles, notes, delimiter, end, encoding, lastEnd }) => {
		const lines = [...titles, ['县(市、区)', '日期', 'SO2', '数据状态'].join(delimiter)];
		lines.push(...rows.map(({ cells }) => cells.join(delimiter)), ...notes);
		return { rows, bytes: encode(lines.join(end) + (lastEnd ? end : ''), encoding) };
	});

function encode(text: string, encoding: string): Uint8Array {
	if (encoding === 'utf-16') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
	if (encoding === 'gb18030') return Uint8Array.from([...text].flatMap(gbBytes));
	return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

let table: Map<string, number[]> | undefined;

/** Node decodes GB18030 and does not encode it: the decoder, run over the two-byte codes, gives the table. */
function gbBytes(character: string): number[] {
	if (character < '\x80') return [character.charCodeAt(0)];
	table ??= twoByteCodes();
	const bytes = table.get(character);
	if (!bytes) throw new Error(`no two bytes for ${character}`);
	return bytes;
}

function twoByteCodes(): Map<string, number[]> {
	const decoder = new TextDecoder('gb18030');
	const codes = new Map<string, number[]>();
	for (let first = 0x81; first <= 0xfe; first++)
		for (let second = 0x40; second <= 0xfe; second++)
			codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
	return codes;
}
