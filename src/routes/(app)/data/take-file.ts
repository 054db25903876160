import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { datasets } from '$lib/ingest/datasets';
import { requirePermission } from '$lib/server/people/guard';
import { may } from '$lib/server/people/permissions';
import type { Person } from '$lib/server/people/person';
import { FROM_OFFICES } from '$lib/server/reports/data-batch';
import { deskWords } from '$lib/words/apart/desk';
import { refusalOf } from './refusal';
import { sentFile } from './sent-file';

/** Names of the datasets that somebody may bring: what offices send, and to an administrator all. */
export function importable(person: Person | null): string[] {
	const all = datasets.map((dataset) => dataset.name);
	if (person && may(person, 'configure')) return all;
	return all.filter((name) => FROM_OFFICES.includes(name));
}

/** The two buttons of a form that takes a file: what it would do, and to do it. */
export const fileActions = {
	preview: async (event: RequestEvent) => {
		const taken = await take(event, true);
		return 'problem' in taken ? fail(422, taken) : taken;
	},
	import: async (event: RequestEvent) => {
		const taken = await take(event, false);
		if ('problem' in taken) return fail(422, taken);
		const { batchNo, alreadyLoaded } = taken.receipt;
		redirect(303, `/data/batches/${batchNo}${alreadyLoaded ? '?again' : ''}`);
	}
};

/** The receipt of the file of a form, or in one sentence why it was not taken. */
async function take({ request, locals }: RequestEvent, dryRun: boolean) {
	const { actor } = requirePermission(locals, 'import');
	const sent = await sentFile(request);
	if ('problem' in sent) return sent;
	const { mappings, ...file } = sent;
	const only = importable(locals.person);
	try {
		if (mappings.length > 0 && !dryRun) {
			const { dataset } = file;
			if (!dataset || !only.includes(dataset)) return { problem: deskWords().import.whose };
			await locals.house.rememberHeadings({ dataset, mappings, actor });
		}
		return { receipt: await locals.house.importFile({ ...file, actor, only, dryRun }) };
	} catch (error) {
		return { problem: refusalOf(error) };
	}
}
