import { isHttpError, json } from '@sveltejs/kit';
import type { Basis } from '$lib/server/reports/report';

/** What marks synthetic figures in whatever reads them. */
const MARK = '演示数据';

/**
 * A report as JSON for other programs of the bureau: the same that the page shows. What does not exist answers with its
 * sentence and status, as JSON too. Reading is guarded as on pages.
 */
export async function answer(ask: () => Promise<{ basis: Basis }>): Promise<Response> {
	try {
		const report = await ask();
		return json({ ...(report.basis.demo && { mark: MARK }), ...report });
	} catch (error) {
		if (isHttpError(error)) return json(error.body, { status: error.status });
		throw error;
	}
}
