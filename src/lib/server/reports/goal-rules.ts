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

/** Whether the notice had been signed by a day: what was judged before it can't cite it. */
export function isSigned({ date }: Notice, day: string): boolean {
	return date === null || date <= day;
}

/** What states, dues and figures of goals are judged by on a day. */
export function goalRules(notice: Notice, day: string): Rule[] {
	const edition = isSigned(notice, day) ? `整改通报 ${notice.date ?? ''}`.trim() : '整改目标册';
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
