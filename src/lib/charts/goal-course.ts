import type { BurnUp } from '$lib/server/reports/goal-burn-up';
import type { Table } from '$lib/server/reports/report';
import type { goalsWords } from '$lib/words/apart/goals';

/** The figures behind the course of a goal: a row for every day on which something was done or fell due. */
export function goalCourse(burnUp: BurnUp, t: ReturnType<typeof goalsWords>): Table {
	const days = [...new Set([...burnUp.done, ...burnUp.due].map((one) => one.day))].sort();
	const lastDay = burnUp.done.at(-1)?.day ?? '';
	const at = (list: readonly { day: string; amount: number }[], day: string) =>
		list.findLast((one) => one.day <= day)?.amount ?? 0;
	return {
		name: '',
		columns: [
			{ key: 'day', heading: t.page.day },
			{ key: 'done', heading: t.page.doneSoFar },
			{ key: 'due', heading: t.page.dueSoFar }
		],
		rows: days.map((day) => ({
			day,
			done: day <= lastDay ? at(burnUp.done, day) : null,
			due: burnUp.due.length > 0 ? at(burnUp.due, day) : null
		}))
	};
}
