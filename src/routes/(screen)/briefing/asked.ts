import { error } from '@sveltejs/kit';
import { isDate } from '$lib/format/dates';
import type { Ask } from '$lib/server/reports/ask';
import type { BriefingQuestion } from '$lib/server/reports/briefing';
import {
	briefingPlan,
	readPlan,
	readSeconds,
	type PlanProblem,
	type PlannedScene
} from '$lib/server/reports/briefing/plan';
import { sceneIds } from '$lib/server/reports/briefing/scene';
import { beijingDay } from '$lib/server/reports/clock';
import { asofOf } from '$lib/server/reports/question';
import { briefingWords } from '$lib/words/apart/briefing';

/** What an address asks of the screen. */
export interface AskedScreen {
	question: BriefingQuestion;
	plan: PlannedScene[];
	/** The state of the data that the meeting began with; null: the present one. */
	pinned: number | null;
}

/**
 * Reads an address: `scenes` and `seconds` go before the region's settings, `asof` and `since` go to the reports, `at` is
 * the change number of the picture that is held.
 * @throws 404 with a sentence for scenes and seconds that can't be read
 */
export async function askedOf(ask: Ask, url: URL): Promise<AskedScreen> {
	const asof = asofOf(url);
	const set = await ask(briefingPlan, asof);
	const { searchParams: given } = url;
	const seconds = given.has('seconds') ? readSeconds(given.get('seconds') ?? '') : set.seconds;
	if (seconds === null) error(404, briefingWords().badSeconds(given.get('seconds') ?? ''));
	const asked = given.get('scenes');
	const plan =
		asked === null && !given.has('seconds') ? set.plan : readPlan(asked ?? set.scenes, seconds);
	if ('problem' in plan) error(404, sentenceOf(plan));
	const since = given.get('since') ?? '';
	const at = given.get('at') ?? '';
	return {
		question: {
			...asof,
			...(isDate(since) && { since }),
			scenes: plan.map(({ id }) => id),
			today: beijingDay()
		},
		plan,
		pinned: /^\d{1,9}$/.test(at) ? Number(at) : null
	};
}

function sentenceOf({ problem, text }: PlanProblem): string {
	const t = briefingWords();
	const sentences = {
		scene: () => t.unknownScene(text, sceneIds),
		twice: () => t.twiceScene(text),
		seconds: () => t.badSeconds(text),
		empty: () => t.emptyScenes
	};
	return sentences[problem]();
}
