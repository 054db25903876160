import type { Ladder, LadderCounty, LadderReason } from '../ladder';
import type { Area } from '../report';
import type { SceneKind } from './scene';

/** Who stands on which rung, highest first; empty rungs too, so that nobody asks. */
export interface LadderBody {
	month: Ladder['month'];
	rungs: {
		rung: number;
		name: string;
		counties: Area[];
		/** What put the first of them there. */
		reason: LadderReason | null;
		/** False where only the province's list could put somebody on it. */
		judged: boolean;
	}[];
}

export const ladder: SceneKind<LadderBody> = {
	datasets: ['air_daily'],
	tell: async (sources) => {
		const report = await sources.ladder();
		const known = report?.counties.some(({ index }) => index.some(({ value }) => value !== null));
		return { body: report && known ? bodyOf(report) : null, rows: 0 };
	}
};

function bodyOf({ month, rules, counties }: Ladder): LadderBody {
	const names = new Map(rules.map(({ rung, name }) => [rung, name]));
	const on = (rung: number) => counties.filter((county) => county.rung === rung);
	return {
		month,
		rungs: [...names]
			.sort(([a], [b]) => b - a)
			.map(([rung, name]) => ({
				...{ rung, name, counties: on(rung).map(({ area }) => area) },
				reason: reasonOf(on(rung)[0], rung),
				judged: rules.some((rule) => rule.rung === rung && rule.rule !== 'province_list')
			}))
	};
}

function reasonOf(county: LadderCounty | undefined, rung: number): LadderReason | null {
	return county?.reasons.find((reason) => reason.rung === rung) ?? null;
}
