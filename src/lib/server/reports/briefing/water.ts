import type { WaterSection } from '../water-section';
import type { WaterSummary } from '../water-summary';
import type { WaterWeek } from '../water-week';
import type { SceneKind } from './scene';

/** Weeks of the line on the wall. */
const WEEKS = 8;

/** A section that misses its target, with the item that is farthest over it. */
export interface FailingSection extends Pick<
	WaterSection,
	'code' | 'name' | 'river' | 'answering' | 'class' | 'target' | 'change'
> {
	worst: { item: string; multiple: number | null } | null;
}

/** The sections of the newest week that miss their target, worst first. */
export interface WaterBody extends Pick<WaterWeek, 'week' | 'until' | 'unfinished' | 'goal'> {
	summary: Pick<WaterSummary, 'assessed' | 'met' | 'failed' | 'shareMet' | 'samples'>;
	/** 1 to 5: the class all multiples are counted over; null = each section's target. */
	base: number | null;
	failing: FailingSection[];
	trend: { label: string; share: number | null }[];
}

export const water: SceneKind<WaterBody> = {
	datasets: ['water_sample'],
	tell: async (sources) => {
		const report = await sources.waterWeek();
		if (!report) return { body: null, rows: 0 };
		const body = bodyOf(report);
		return { body, rows: body.failing.length };
	}
};

function bodyOf(report: WaterWeek): WaterBody {
	const { week, until, unfinished, goal, multipleBase } = report;
	const { assessed, met, failed, shareMet, samples } = report.summary;
	const named = new Map(report.items.map(({ item, name }) => [item, name]));
	const found = new Map(report.sections.map((section) => [section.code, section]));
	return {
		...{ week, until, unfinished, goal, base: multipleBase === 'target' ? null : multipleBase },
		summary: { assessed, met, failed, shareMet, samples },
		failing: report.failing.flatMap((code) => {
			const section = found.get(code);
			return section ? [failingOf(section, named)] : [];
		}),
		trend: report.trend.slice(-WEEKS).map(({ week: { short }, share }) => ({ label: short, share }))
	};
}

function failingOf(section: WaterSection, named: Map<string, string>): FailingSection {
	const { code, name, river, answering, class: value, target, change } = section;
	const [worst] = [...section.exceeding].sort((a, b) => (b.multiple ?? -1) - (a.multiple ?? -1));
	return {
		...{ code, name, river, answering, class: value, target, change },
		worst: worst ? { item: named.get(worst.item) ?? worst.item, multiple: worst.multiple } : null
	};
}
