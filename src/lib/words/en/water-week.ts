import type { Wording } from '../wording';
import type { waterWeek as chinese } from '../zh/water-week';

/** Text that only a week of the water has. Sentences with figures are functions of plain values. */
export const waterWeek = {
	expected: (sections: number, references: number) =>
		`应监测 ${sections} 个断面${references > 0 ? `，另有对照点 ${references} 个` : ''}。`,
	together: (good: number, goodShare: string, bad: number, badShare: string) =>
		`Ⅰ—Ⅲ类合计 ${good} 个（${goodShare}%），劣Ⅴ类 ${bad} 个（${badShare}%）。`,
	changes: {
		title: '较上周升降的断面，因哪几项',
		none: '本周没有类别升降的断面。',
		caption:
			'下降的列出比上周类别差的项目，上升的列出上周拖累类别而本周好转的项目；“—”为那一周没有该项。下降的在前，对照点在后，不计入升降的个数。',
		section: '断面',
		answering: '责任县',
		classes: '类别',
		from: '上周',
		to: '本周',
		items: '由哪几项所致',
		sentence: (from: string, to: string, better: boolean) =>
			`由${from}类${better ? '升' : '降'}至${to}类`,
		item: (name: string, before: string, now: string, unit: string) =>
			`${name} ${before} → ${now}${unit === '无量纲' ? '' : ` ${unit}`}`,
		itemClasses: (before: string, now: string) => `（${before} → ${now}）`
	}
} as const satisfies Wording<typeof chinese>;
