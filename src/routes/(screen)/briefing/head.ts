import { dateRange, monthDay, weekday } from '$lib/format/dates';
import { apart, bracketed } from '$lib/format/lists';
import type { AnyScene } from '$lib/server/reports/briefing/scenes';
import type { Clause, Words } from '$lib/words';
import { briefingWords } from '$lib/words/apart/briefing';

/** What stands over and under a scene. */
export interface Head {
	/** What it is about and of when. */
	subject: string;
	clauses: readonly Clause[];
	/** What must be known to read the figures; null where nothing. */
	note: string | null;
}

/** The subject and the finding of a scene, in the words of its report. */
export function headOf(scene: AnyScene, t: Words): Head {
	const w = briefingWords();
	const name = w.scene[scene.id];
	if (scene.body === null) return { subject: name, clauses: w.missing.lead(name), note: null };
	const says = w.sentences;
	const head = (subject: string, clauses: readonly Clause[], note: string | null = null) => ({
		...{ subject, clauses, note }
	});
	switch (scene.id) {
		case 'decisions':
			return head(w.subject.since(name, monthDay(scene.body.since)), says.decisions(scene.body));
		case 'today':
			return head(name, []);
		case 'air-day':
			return head(
				`${t.common.domain.air} · ${monthDay(scene.body.day)} ${weekday(scene.body.day)}`,
				says.airDay(scene.body),
				apart([w.airDay.ranks, ...(scene.body.provisional ? [w.provisional] : [])])
			);
		case 'air-month':
			return head(`${t.common.domain.air} · ${scene.body.period.label}`, says.airMonth(scene.body));
		case 'water': {
			const { week, base } = scene.body;
			const numeral = base === null ? null : (t.common.waterClass[base] ?? null);
			return head(
				`${t.common.domain.water} · ${week.short}${bracketed(week.dates)}`,
				says.water(scene.body),
				t.water.baseShort(numeral)
			);
		}
		case 'fire':
			return head(
				`${t.common.domain.fire} · ${w.subject.day(monthDay(scene.body.day))}`,
				says.fire(scene.body)
			);
		case 'goals':
			return head(name, says.goals(scene.body));
		case 'ladder':
			return head(`${name} · ${scene.body.month.label}`, says.ladder(scene.body));
		case 'moves':
			return head(
				`${name} · ${dateRange(scene.body.since, scene.body.asof)}`,
				says.moves(scene.body)
			);
	}
}
