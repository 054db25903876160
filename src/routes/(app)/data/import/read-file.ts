import { aliasesOf, type Alias } from '$lib/ingest/aliases';
import type { Surroundings } from '$lib/ingest/cells/reader';
import type { Preview } from '$lib/ingest/preview';

/** What the browser made of a file: what it read, or in one sentence why it is no table. */
export interface Reading {
	preview: Preview | null;
	problem: string | null;
}

export interface ReadingOf {
	/** Name of the dataset; empty = recognised by the headings. */
	dataset: string;
	/** Column by heading as printed, as chosen on the page. */
	mapped: Readonly<Record<string, string>>;
	importable: readonly string[];
	around: Surroundings;
	progress: (share: number) => void;
}

/** Reads a file in the browser. The reader comes with the first file, not with the page. */
export async function readFile(
	file: File,
	{ dataset, mapped, importable, around, progress }: ReadingOf
): Promise<Reading> {
	const [{ previewTable }, { datasets }, { canonical }] = await Promise.all([
		import('$lib/ingest/preview'),
		import('$lib/ingest/datasets'),
		import('$lib/ingest/heading')
	]);
	const wanted = datasets.filter(({ name }) =>
		dataset === '' ? importable.includes(name) : name === dataset
	);
	const chosen = wanted.flatMap(({ name }): Alias[] =>
		Object.entries(mapped)
			.filter(([, column]) => column !== '')
			.map(([heading, column]) => ({ dataset: name, heading: canonical(heading), column }))
	);
	const aliases = aliasesOf([...known(around), ...chosen]);
	const bytes = new Uint8Array(await file.arrayBuffer());
	try {
		const preview = await previewTable(
			{ name: file.name, bytes },
			wanted,
			{ ...around, aliases },
			progress
		);
		return { preview: preview ?? null, problem: null };
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'IngestError') throw error;
		return { preview: null, problem: error.message };
	}
}

function known({ aliases }: Surroundings): Alias[] {
	return [...(aliases ?? [])].flatMap(([dataset, own]) =>
		[...own].map(([heading, column]) => ({ dataset, heading, column }))
	);
}
