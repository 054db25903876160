/** CSV text and the encodings that offices send it in. */

function quoted(cell) {
	const text = cell === null || cell === undefined ? '' : String(cell);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells to CSV text, each row closed by `newline`. */
export function csv(rows, newline = '\n') {
	return rows.map((row) => row.map(quoted).join(',') + newline).join('');
}

/** Title rows above a header are padded to its width, as a spreadsheet saves them. */
export function titled(titles, rows) {
	const width = rows[0].length;
	return [...titles.map((title) => [title, ...Array(width - 1).fill('')]), ...rows];
}

let reverse;

/** Node decodes GB18030 but does not encode it: its decoder, run over every sequence once, gives the table. */
function gb18030Table() {
	const decoder = new TextDecoder('gb18030');
	const table = new Map();
	const learn = (bytes) => {
		const character = decoder.decode(Uint8Array.from(bytes));
		if (!character.includes('\ufffd') && [...character].length === 1 && !table.has(character)) {
			table.set(character, bytes);
		}
	};
	for (let first = 0x81; first <= 0xfe; first++) {
		for (let second = 0x40; second <= 0xfe; second++) {
			if (second !== 0x7f) learn([first, second]);
		}
	}
	// The four-byte sequences of the basic plane: μg/m³ needs them, since ³ has no two bytes.
	for (let index = 0; index < 39_420; index++) {
		const [a, b, c, d] = [
			Math.floor(index / 12_600),
			Math.floor(index / 1260) % 10,
			Math.floor(index / 10) % 126,
			index % 10
		];
		learn([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d]);
	}
	return table;
}

/** Text to GB18030 bytes. */
export function gb18030(text) {
	reverse ??= gb18030Table();
	const bytes = [];
	for (const character of text) {
		const code = character.charCodeAt(0);
		const sequence = code < 0x80 ? [code] : reverse.get(character);
		if (!sequence) throw new Error(`GB18030: no bytes for ${character}; use another character`);
		bytes.push(...sequence);
	}
	return Buffer.from(bytes);
}

export const utf8 = (text) => Buffer.from(text, 'utf8');
export const utf8WithBom = (text) => Buffer.from(`\ufeff${text}`, 'utf8');
