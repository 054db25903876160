import { isHttpError, json } from '@sveltejs/kit';
import { common } from '$lib/words/zh/common';
import type { Basis } from '$lib/server/reports/report';

/**
 * A report as JSON for other programs of the bureau: the same that the page shows. What does not exist answers with its
 * sentence and status, as JSON too. Reading is guarded as on pages.
 */
export async function answer(ask: () => Promise<{ basis: Basis }>): Promise<Response> {
	try {
		const report = await ask();
		return json({ ...(report.basis.demo && { mark: common.demo.stamp }), ...report });
	} catch (error) {
		if (isHttpError(error)) return json(error.body, { status: error.status });
		throw error;
	}
}
