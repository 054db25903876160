import type { Reader } from './ask';
import type { Rule } from './report';

/** The notice that the statements come from. */
export interface Notice {
	title: string;
	/** Day of signature, ISO; null when the region does not say. */
	date: string | null;
}

/** Title and day of the notice, from the region's settings. */
export async function noticeOf(reader: Reader): Promise<Notice> {
	const settings = await reader.read('settings', {});
	const newest = (key: string) =>
		settings
			.filter((row) => row.settingKey === key)
			.sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
			.at(-1)?.value;
	return { title: newest('notice.title') ?? '', date: newest('notice.date') ?? null };
}

/** What states, dues and figures of goals are judged by. */
export function goalRules(notice: Notice): Rule[] {
	const edition = `整改通报 ${notice.date ?? ''}`.trim();
	return [
		{
			subject: 'goal_state',
			edition,
			clause: '完成量对应完成量；一县超额不抵他县所欠',
			model: 'ledger/progress_state.sql',
			note: null
		},
		{
			subject: 'goal_due',
			edition,
			clause: '里程碑；无里程碑的按台账期限；时限自起始日起算',
			model: 'ledger/due_steps_of.sql',
			note: null
		},
		{
			subject: 'goal_ledger',
			edition,
			clause: '评判日及以前最近一次报告',
			model: 'ledger/ledger_state.sql',
			note: null
		},
		{
			subject: 'goal_figure',
			edition,
			clause: '通报所称与台账逐条相核；总数 = 完成 + 剩余',
			model: 'goals/goal_figures.sql',
			note: null
		}
	];
}
