import { spoken } from '$lib/format/language';
import { dataWords } from '$lib/words/apart/data';

/** A file as the form sent it, ready to be taken in. */
interface SentFile {
	name: string;
	bytes: Uint8Array;
	dataset?: string;
	/** What headings mean, as somebody has said on the page; to be remembered. */
	mappings: { heading: string; column: string }[];
}

/** Characters of a file name that are kept; its end says more than its beginning. */
const LONGEST_NAME = 120;

/** Reads the fields `file` and `dataset` of the import form; a sentence when no file was chosen. */
export async function sentFile(request: Request): Promise<SentFile | { problem: string }> {
	const form = await request.formData();
	const file = form.get('file');
	// The page names the kind that it recognised beside the choice that was left open.
	const dataset = form.getAll('dataset').find((name) => name !== '');
	if (!(file instanceof File) || file.name === '') return { problem: dataWords().form.choose };
	return {
		name: printableName(file.name),
		bytes: new Uint8Array(await file.arrayBuffer()),
		mappings: mappingsOf(form),
		...(typeof dataset === 'string' && { dataset })
	};
}

/** The fields `heading` and `column` come in pairs; a heading without a column stays unused. */
function mappingsOf(form: FormData): SentFile['mappings'] {
	const texts = (name: string) => form.getAll(name).map((value) => String(value));
	const columns = texts('column');
	return texts('heading')
		.map((heading, i) => ({ heading, column: columns[i] ?? '' }))
		.filter(({ column }) => column !== '');
}

/** The name of a file as it may be printed: no folders, no control characters, nothing that turns the direction of a line. */
export function printableName(name: string): string {
	const last = name.split(/[/\\]/).at(-1) ?? '';
	const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
	return [...clean].slice(-LONGEST_NAME).join('') || spoken('文件.csv', 'file.csv');
}
