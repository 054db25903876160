/** One column of a table in the terminal. */
export interface TextColumn {
	heading: string;
	/** Numbers stand right. */
	right?: boolean;
}

/** Blanks between columns. */
const GAP = '  ';

/** A table of plain text, its columns as wide as a terminal shows them: a Chinese character takes two cells, a line break is a blank. */
export function textTable(columns: readonly TextColumn[], rows: readonly string[][]): string {
	const lines = [columns.map((column) => column.heading), ...rows].map((line) =>
		line.map(onOneLine)
	);
	const widths = columns.map((_, i) => Math.max(...lines.map((line) => cells(line[i] ?? ''))));
	return lines
		.map((line) => {
			const padded = columns.map((column, i) => pad(line[i] ?? '', widths[i] ?? 0, column.right));
			return padded.join(GAP).trimEnd();
		})
		.join('\n');
}

function onOneLine(text: string): string {
	return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

function pad(text: string, width: number, right = false): string {
	const blanks = ' '.repeat(width - cells(text));
	return right ? blanks + text : text + blanks;
}

/** East Asian wide and full-width forms: the CJK blocks and their punctuation. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

function cells(text: string): number {
	return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
