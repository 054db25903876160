import { rankingWords } from '$lib/words/apart/ranking';
import { address } from '$lib/format/address';
import { periodOf } from '$lib/format/period';
import type { CountyRanking } from '$lib/server/reports/county-ranking';

const KINDS = ['month', 'year_to_date', 'quarter', 'half', 'year'] as const;

/** The other rankings that can be looked at from this one: indicator, length of period, order. */
export function switches(report: CountyRanking, url: URL) {
	const { indicator, period, order } = report;
	const asked = { order: order === 'change' ? order : undefined };
	const link = (id: string, periodId: string, questions: { order?: string | undefined } = asked) =>
		address(url, `/ranking/${id}/${periodId}`, questions);
	const orders = (['level', 'change'] as const).map((one) => ({
		label: rankingWords().order[one],
		href: link(indicator.id, period.id, one === 'change' ? { order: one } : {}),
		current: one === order
	}));
	return [
		Object.entries(rankingWords().indicator).map(([id, label]) => ({
			label,
			href: link(id, period.id),
			current: id === indicator.id
		})),
		KINDS.map((kind) => ({
			label: rankingWords().span[kind] ?? kind,
			href: link(indicator.id, kind === period.kind ? period.id : periodOf(kind, period.to).id),
			current: kind === period.kind
		})),
		...(indicator.name === null ? [orders] : [])
	];
}
