import { beijingMoment } from '$lib/server/reports/clock';
import { askedOf } from './asked';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { question, plan, pinned } = await askedOf(locals.ask, url);
	const { picture, held } = await locals.house.pictures.take(question, pinned);
	return {
		picture,
		plan,
		/** False where the picture that the address asks for is no longer kept. */
		held,
		today: question.today,
		/** Hour and minute in Beijing at which the server was last heard. */
		time: beijingMoment().slice(11, 16),
		basis: picture.basis
	};
};
