import type { Clause } from '../index';
import { amount } from './amount';

/** Text of `/county/<code>`. */
export const county = {
	title: (name: string) => `${name}：责任清单`,
	tableName: (name: string) => `责任清单_${name}`,
	kicker: (month: string, week: string | null) =>
		['责任清单', month, ...(week ? [week] : [])].join(' · '),
	none: '尚未载入县（市、区）名录。',
	unknown: (code: string, names: readonly string[]) =>
		`没有代码为“${code}”的县（市、区）：有${names.join('、')}。`,
	lead: (
		name: string,
		behind: number,
		failing: number,
		fires: number,
		rung: string | null
	): Clause[] => {
		const parts: Clause[] = [
			...(behind > 0 ? [{ text: `${behind} 项任务没有跟上`, warn: true }] : []),
			...(failing > 0 ? [{ text: `${failing} 个断面未到标`, warn: true }] : []),
			...(fires > 0 ? [{ text: `${fires} 起火点未了`, warn: true }] : []),
			...(rung ? [{ text: `在“${rung}”一级`, warn: true }] : [])
		];
		if (parts.length === 0) return [{ text: `${name}：` }, { text: '没有落后的事项。' }];
		return [
			{ text: `${name}：` },
			...parts.map(({ text, warn }, i) => ({
				text: text + (i < parts.length - 1 ? '，' : '。'),
				warn
			}))
		];
	},
	others: '换一个县（市、区）',
	duties: '整改任务：该做多少，做了多少',
	noDuties: '目标册里没有由本县完成的任务。',
	done: (number: number) => `已完成或销号 ${number} 项`,
	amount,
	owes: (owed: number, unit: string | null, since: string | null) =>
		`欠 ${amount(owed, unit)}${since ? `，最早应于 ${since} 完成` : ''}`,
	next: (due: number, unit: string | null, on: string) => `${on} 前应累计 ${amount(due, unit)}`,
	named: '通报点名的表述',
	ranks: (month: string) => `${month}在全市排第几`,
	of: (rank: number, of: number, tied: boolean) => `${rank}${tied ? '（并列）' : ''} / ${of}`,
	mark: '对标',
	indicator: '指标',
	ladder: '预警问责阶梯',
	ladderNone: (month: string) => `${month}不在阶上。`,
	ladderLink: '看全市阶梯',
	sections: (week: string) => `责任断面：${week}`,
	noSections: '没有由本县答复的断面。',
	section: '断面',
	river: '河流',
	exceeds: '超标项目（倍数）',
	fires: (number: number) => `未了火点：${number} 起`,
	firesCaption: '待核实的，和核实了还没有处罚的；去年以来，先报的在前。',
	noFires: '没有未了的火点。',
	head: {
		goalId: '目标编号',
		name: '任务',
		owed: '所欠',
		unit: '计量单位',
		nextDueOn: '下一期限',
		reportedOn: '台账日期',
		note: '说明'
	}
} as const;
