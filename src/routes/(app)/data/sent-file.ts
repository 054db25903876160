import { catalogue } from '$lib/words';
import { ACTOR } from './actor';

/** A file as the form sent it, ready to be taken in. */
interface SentFile {
	name: string;
	bytes: Uint8Array;
	actor: string;
	dataset?: string;
}

/** Reads the fields `file` and `dataset` of the import form; a sentence when no file was chosen. */
export async function sentFile(request: Request): Promise<SentFile | { problem: string }> {
	const form = await request.formData();
	const file = form.get('file');
	const dataset = form.get('dataset');
	if (!(file instanceof File) || file.name === '') return { problem: catalogue().data.form.choose };
	return {
		name: file.name,
		bytes: new Uint8Array(await file.arrayBuffer()),
		actor: ACTOR,
		...(typeof dataset === 'string' && dataset !== '' && { dataset })
	};
}
