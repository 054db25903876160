import { language } from '$lib/format/language';
import type { Ask } from '$lib/server/reports/ask';
import { briefing, type Briefing, type BriefingQuestion } from '$lib/server/reports/briefing';
import type { SceneId } from '$lib/server/reports/briefing/scene';

/** Pictures kept: a few screens and meetings a day; one is at most some hundred kilobytes. */
const KEPT = 30;

/** The pictures of the screen as meetings began with them: whoever opens the page again gets the same figures, not newer ones. */
export interface Pictures {
	/** The picture of a state of the data, or the present one where that is asked for or no longer kept; `held`: it is the one asked for. */
	take(
		question: BriefingQuestion,
		changeNo: number | null
	): Promise<{ picture: Briefing; held: boolean }>;
	/** Which scenes would now say something else than the picture of a state of the data; null when that is no longer kept. */
	moved(question: BriefingQuestion, changeNo: number): Promise<SceneId[] | null>;
}

/** Keeps pictures in the memory of the server: a meeting is shorter than its run. */
export function picturesOf(ask: Ask): Pictures {
	const kept = new Map<string, Briefing>();
	const keyOf = ({ asof, since, scenes }: BriefingQuestion, changeNo: number) =>
		JSON.stringify([changeNo, language(), asof, since, scenes]);

	const present = async (question: BriefingQuestion) => {
		const picture = await ask(briefing, question);
		const key = keyOf(question, picture.basis.changeNo);
		kept.delete(key);
		kept.set(key, picture);
		for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
		return picture;
	};

	return {
		take: async (question, changeNo) => {
			const found = changeNo === null ? undefined : kept.get(keyOf(question, changeNo));
			if (found) return { picture: found, held: true };
			const picture = await present(question);
			return { picture, held: changeNo === null || picture.basis.changeNo === changeNo };
		},
		moved: async (question, changeNo) => {
			const now = await present(question);
			const then = kept.get(keyOf(question, changeNo));
			return then ? movedBetween(then, now) : null;
		}
	};
}

function movedBetween(then: Briefing, now: Briefing): SceneId[] {
	return now.scenes
		.filter((scene, i) => JSON.stringify(scene) !== JSON.stringify(then.scenes[i]))
		.map(({ id }) => id);
}
