import { dataWords } from '$lib/words/apart/data';
import { fail, redirect } from '@sveltejs/kit';
import { requirePermission } from '$lib/server/people/guard';
import { asofOf } from '$lib/server/reports/question';
import { refusalOf } from '../../refusal';
import { findBatch } from '../find';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { rejections, ...report } = await findBatch(locals.ask, params.batch, asofOf(url));
	return {
		report: { ...report, rejections: rejections.slice(0, 200), problems: rejections.length },
		basis: report.basis,
		again: url.searchParams.has('again')
	};
};

export const actions: Actions = {
	withdraw: async ({ locals, params, request }) => {
		const { actor } = requirePermission(locals, 'withdraw');
		const { batchNo, dataset, withdrawable, withdrawn } = await findBatch(
			locals.ask,
			params.batch,
			{}
		);
		// What only some may decide is not undone by others.
		if (dataset === 'goal_override') requirePermission(locals, 'judge');
		if (!withdrawable && !withdrawn) return fail(422, { problem: dataWords().withdraw.shipped });
		const reason = String((await request.formData()).get('reason') ?? '').trim();
		if (reason === '') return fail(422, { problem: dataWords().withdraw.blank });
		try {
			await locals.house.withdraw({ batchNo, actor, reason });
		} catch (error) {
			return fail(422, { problem: refusalOf(error) });
		}
		redirect(303, `/data/batches/${batchNo}`);
	}
};
