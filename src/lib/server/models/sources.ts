import { tables } from '$lib/server/database/tables';
import { isTable, modelFiles } from '.';
import type { ModelFile } from './model-file';

/** What the load makes of rows when they come in (load/fire), and of which datasets. */
const FIRES = ['fire_alarm', 'fire_detection', 'fire_listing', 'boundary', 'setting', 'unit'];
const MADE = new Map(['fire_event', 'fire_pixel', 'fire_place'].map((table) => [table, FIRES]));

/** Read beside the rows of a dataset, to leave out what was withdrawn: by itself it says nothing about the others. */
const IN_FORCE = 'live_batch';

/** Stands for any change. */
const ANY = '*';

/** Relations and macros that a query names; what it makes itself is among them, and means no table. */
const NAMED = /\b(?:from|join)\s+(\w+)|\b(\w+)\s*\(/g;

const known = new Map<string, ReadonlySet<string> | null>();

/**
 * The datasets that a model reads in the end, by what its text and those of the models below it name; null where it
 * reads the log or another table that is no dataset's.
 */
export function datasetsOf(name: string): ReadonlySet<string> | null {
	const found = known.get(name);
	if (found !== undefined) return found;
	const sources = new Set(namesIn(name, new Set()));
	const made = sources.size === 0 || sources.has(ANY) ? null : sources;
	known.set(name, made);
	return made;
}

function namesIn(name: string, seen: Set<string>): string[] {
	if (seen.has(name) || name === IN_FORCE) return [];
	seen.add(name);
	const model = modelFiles.find((file) => file.name === name);
	if (!model) return tablesNamed(name);
	if (isTable(model)) return [...model.kept, ...model.keptBySpan.map(({ dataset }) => dataset)];
	return relations(model).flatMap((relation) => namesIn(relation, seen));
}

function tablesNamed(name: string): string[] {
	const kind = tables.get(name);
	return MADE.get(name) ?? (kind === 'dataset' ? [name] : kind === 'other' ? [ANY] : []);
}

function relations({ sql }: ModelFile): string[] {
	const text = sql.replaceAll(/--.*/g, '');
	return [...text.matchAll(NAMED)].map(([, relation, macro]) => relation ?? macro ?? '');
}
