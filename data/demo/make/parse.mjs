/** Reads CSV text into rows of cells; quoted cells may hold commas, quotes and line breaks. */
export function parseCsv(text) {
	const rows = [];
	let row = [];
	let cell = '';
	let quotes = false;
	const endRow = () => {
		rows.push([...row, cell]);
		[row, cell] = [[], ''];
	};
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (quotes) {
			if (c !== '"') cell += c;
			else if (text[i + 1] === '"') cell += text[++i];
			else quotes = false;
		} else if (c === '"') quotes = true;
		else if (c === ',') {
			row.push(cell);
			cell = '';
		} else if (c === '\n') endRow();
		else if (c !== '\r') cell += c;
	}
	if (cell !== '' || row.length > 0) endRow();
	return rows;
}
