import { fail, redirect } from '@sveltejs/kit';
import { isDate } from '$lib/format/dates';
import { chartFont } from '$lib/server/documents/docx/picture';
import { IssuingError } from '$lib/server/issuing';
import { requirePermission } from '$lib/server/people/guard';
import { beijingDay } from '$lib/server/reports/clock';
import { asofOf } from '$lib/server/reports/question';
import { papersWords } from '$lib/words/apart/papers';
import { findDraft } from '../../find';
import { sheetOf } from '../../sheet';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { paper, ...draft } = await findDraft(locals.house.issuing, params, url);
	const pictures = chartFont() !== null;
	return { draft, sheet: sheetOf(paper, null), pictures, today: asofOf(url).asof ?? beijingDay() };
};

export const actions: Actions = {
	issue: async ({ locals, params, request, url }) => {
		const { actor } = requirePermission(locals, 'issue');
		const { kind } = await findDraft(locals.house.issuing, params, url);
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		const issuedOn = text('issuedOn');
		if (!isDate(issuedOn)) return fail(422, { problem: papersWords().noDay(issuedOn) });
		let paperNo: number;
		try {
			const asked = { kind, period: params.period, actor, issuedOn };
			const [number, reason] = [text('number'), text('reason')];
			const imprint = await locals.house.issuing.issue({
				...asked,
				...(number && { number }),
				...(reason && { reason })
			});
			paperNo = imprint.paperNo;
		} catch (problem) {
			if (problem instanceof IssuingError) return fail(409, { problem: problem.message });
			throw problem;
		}
		redirect(303, `/notices/issued/${paperNo}`);
	}
};
