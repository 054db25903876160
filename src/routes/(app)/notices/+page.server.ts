import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

/** The register; asked for a kind and a period, it leads to their draft, which says when there is none. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const [kind, period] = ['kind', 'period'].map((name) => url.searchParams.get(name)?.trim());
	if (kind && period) redirect(303, draftAddress(url, kind, period));
	const register = await locals.house.issuing.register(asofOf(url));
	return { register, basis: register.basis };
};

function draftAddress(url: URL, kind: string, period: string): string {
	return address(url, `/notices/${encodeURIComponent(kind)}/${encodeURIComponent(period)}`);
}
