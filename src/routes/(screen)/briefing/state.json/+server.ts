import { json } from '@sveltejs/kit';
import { beijingMoment } from '$lib/server/reports/clock';
import type { SceneId } from '$lib/server/reports/briefing/scene';
import { askedOf } from '../asked';
import type { RequestHandler } from './$types';

/** What the screen asks every few seconds: is the server there, and would it now say something else? */
export interface ScreenState {
	today: string;
	time: string;
	/** Scenes that would; null = the picture is no longer kept, so that nobody can say which. */
	moved: SceneId[] | null;
}

export const GET: RequestHandler = async ({ locals, url }) => {
	const { question, pinned } = await askedOf(locals.ask, url);
	const moved = pinned === null ? [] : await locals.house.pictures.moved(question, pinned);
	const state: ScreenState = {
		today: question.today,
		time: beijingMoment().slice(11, 16),
		moved
	};
	return json(state, { headers: { 'cache-control': 'no-store' } });
};
