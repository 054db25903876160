import { rankedUnits } from '../areas';
import type { Reader } from '../ask';
import { basis } from '../basis';
import type { Basis } from '../report';
import type { SceneId } from './scene';
import { scenes, type AnyScene } from './scenes';
import { sourcesOf, type Asked } from './sources';

/** What stands on the wall at the dispatch meeting: chosen scenes of one moment of the data. */
export interface Briefing {
	basis: Basis;
	/** Day by the clock of the screen, by which data are called stale: that of the wall, or of the data where they are a demo or a day was asked for. */
	clock: string;
	scenes: AnyScene[];
	/** Codes of the units that have a page of their own. */
	counties: string[];
}

export interface BriefingQuestion extends Asked {
	/** In the order in which they are shown. */
	scenes: readonly SceneId[];
	/** Today in Beijing: a part of the question, since an answer is kept while the data stay as they are. */
	today: string;
}

/** Answers `/briefing`: every scene says what the report of its page says. */
export async function briefing(reader: Reader, question: BriefingQuestion): Promise<Briefing> {
	const sources = sourcesOf(reader, question);
	const asof = await sources.asof();
	const clock = reader.demo || question.asof !== undefined ? asof : question.today;
	const stands = await basis(reader, asof, question.asof, []);
	const { freshness } = await basis(reader, clock, question.asof, []);
	const told: AnyScene[] = [];
	for (const id of question.scenes) {
		const kind = scenes[id];
		const own = freshness.filter(({ dataset }) => kind.datasets.includes(dataset));
		// The registry ties each id to its body; TypeScript does not follow it through the variable.
		told.push({ id, freshness: own, ...(await kind.tell(sources)) } as AnyScene);
	}
	const counties = [...(await rankedUnits(reader)).keys()];
	return { basis: stands, clock, scenes: told, counties };
}
