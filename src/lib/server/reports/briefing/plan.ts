import type { Reader } from '../ask';
import { resolveAsof } from '../basis';
import { settingOn } from '../settings';
import { isScene, type SceneId } from './scene';

/** Shortest and longest time that a sheet stands before the next, seconds; 0 = it stands until somebody turns it. */
const SECONDS = { least: 5, most: 3600 };

/** A scene of the screen, and how long each of its sheets stands. */
export interface PlannedScene {
	id: SceneId;
	seconds: number;
}

/** Why a plan is none: the part of the text that can't be read. */
export interface PlanProblem {
	problem: 'scene' | 'seconds' | 'empty' | 'twice';
	text: string;
}

/** Reads seconds a sheet; null for what is none. */
export function readSeconds(text: string): number | null {
	const seconds = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	const held = seconds === 0 || (seconds >= SECONDS.least && seconds <= SECONDS.most);
	return held ? seconds : null;
}

/** Reads `today、water:60`: scenes in their order, with the seconds of those that stand longer or shorter than the others. */
export function readPlan(text: string, seconds: number): PlannedScene[] | PlanProblem {
	const plan: PlannedScene[] = [];
	for (const part of text.split(/[、,，]/).map((one) => one.trim())) {
		if (part === '') continue;
		const [id = '', own, ...more] = part.split(':');
		if (!isScene(id)) return { problem: 'scene', text: id };
		if (plan.some((one) => one.id === id)) return { problem: 'twice', text: id };
		const held = own === undefined ? seconds : readSeconds(own);
		if (held === null || more.length > 0) return { problem: 'seconds', text: part };
		plan.push({ id, seconds: held });
	}
	return plan.length > 0 ? plan : { problem: 'empty', text };
}

/**
 * Answers which scenes the region's screen shows, and how long: the settings `briefing.scenes` and `briefing.seconds`.
 * @throws Error naming the setting and the remedy when it can't be read
 */
export async function briefingPlan(
	reader: Reader,
	question: { asof?: string }
): Promise<{ scenes: string; seconds: number; plan: PlannedScene[] }> {
	const asof = await resolveAsof(reader, question.asof);
	const { value: scenes } = await settingOn(reader, 'briefing.scenes', asof);
	const { value: given } = await settingOn(reader, 'briefing.seconds', asof);
	const seconds = readSeconds(given);
	if (seconds === null)
		throw new Error(
			`setting briefing.seconds is ${given}: give 0, or ${SECONDS.least} to ${SECONDS.most}`
		);
	const plan = readPlan(scenes, seconds);
	if ('problem' in plan)
		throw new Error(
			`setting briefing.scenes can't be read (${plan.problem}: ${plan.text}): give scenes as in reports/briefing/scene.ts, with 、 between`
		);
	return { scenes, seconds, plan };
}
