import type { WaterSection } from './water-section';

/** Codes of the sections that failed: worst class first, then the larger multiple, then the order of the rivers. */
export function failingOf(sections: readonly WaterSection[]): string[] {
	const largest = (section: WaterSection) =>
		Math.max(0, ...section.exceeding.map(({ multiple }) => multiple ?? 0));
	return sections
		.filter((section) => section.status === 'failed')
		.sort((a, b) => (b.class ?? 0) - (a.class ?? 0) || largest(b) - largest(a))
		.map((section) => section.code);
}
