import { isDate } from '$lib/format/dates';
import { quantity } from '$lib/format/numbers';
import type { Goals } from '$lib/server/reports/goals';
import { command as words } from '$lib/words/zh/command';
import { common } from '$lib/words/zh/common';
import { EXIT, UsageError, type Command } from '../command';
import { textTable } from '$lib/format/text-table';

export const goalsCommand: Command = {
	name: 'goals',
	usage: '[--asof DATE] [--json]',
	summary: words.goals.summary,
	details: words.goals.details,
	options: { asof: { type: 'string' }, json: { type: 'boolean' } },
	operands: [0, 0],
	run: async ({ text, has, desk, print }) => {
		const asof = text('asof');
		if (asof !== undefined && !isDate(asof)) throw new UsageError(words.goals.notADay(asof));
		const report = await (await desk()).run('goals', asof === undefined ? {} : { asof });
		print(has('json') ? asJson(report) : asText(report));
		return EXIT.fine;
	}
};

/** Synthetic figures carry their mark into whatever reads them. */
function asJson(report: Goals): string {
	return JSON.stringify(
		{ ...(report.basis.demo && { mark: common.demo.stamp }), ...report },
		null,
		2
	);
}

function asText({ basis, notice, counts, goals }: Goals): string {
	const say = words.goals;
	const table = textTable(
		[
			{ heading: say.goal },
			{ heading: say.name },
			{ heading: say.state },
			{ heading: say.done, right: true },
			{ heading: say.due, right: true },
			{ heading: say.planned, right: true },
			{ heading: say.unit },
			{ heading: say.deadline }
		],
		goals.map((goal) => [
			goal.goalId,
			goal.name,
			common.goalState[goal.state] ?? goal.state,
			quantity(goal.done),
			quantity(goal.due),
			quantity(goal.planned),
			goal.countedUnit ?? '',
			goal.deadline ?? ''
		])
	);
	return [
		say.head(notice.title, basis.asof, basis.demo),
		table,
		say.foot(counts.statements, counts.judged, counts.failing)
	].join('\n');
}
