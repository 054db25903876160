import type { Period } from '$lib/format/period';
import { rankedUnits, type Unit } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { neighbours } from './county-ranking';
import type { Area, Basis, Coverage, Rule } from './report';
import { settingOn } from './settings';
import { spanOf } from './span';

/** A county's days by one edition of HJ 633. */
export interface EditionDays {
	edition: string;
	judged: number;
	good: number;
	heavy: number;
}

/** A county's composite index by one profile. */
export interface ProfileIndex {
	profile: string;
	/** null = not ranked. */
	index: number | null;
	rank: number | null;
	tied: boolean;
	coverage: Coverage;
	/** Key of words.common.notRanked. */
	notRanked: string | null;
}

/** The same days under every edition and every profile. */
export interface AirEditions {
	basis: Basis;
	period: Period;
	until: string;
	unfinished: boolean;
	previous: Period | null;
	next: Period | null;
	/** Oldest first. */
	editions: string[];
	/** `digits`: decimals of the index as it is printed. */
	profiles: { name: string; digits: number; confidence: string }[];
	/** The profile in force at the end of the period. */
	inForce: string;
	/** Good days of all counties by each of `editions`. */
	goodDays: number[];
	/** In the order of the rank by the profile in force, the not ranked last. */
	counties: { area: Area; days: EditionDays[]; indices: ProfileIndex[] }[];
}

/** Answers `/air/editions/<period>`. */
export async function airEditions(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<AirEditions> {
	const asof = await resolveAsof(reader, question.asof);
	const { dateFrom, dateTo, unfinished } = spanOf(question.period, asof);
	const { value: inForce } = await settingOn(reader, 'air.profile', dateTo);
	const days = await daysByEdition(reader, dateFrom, dateTo);
	const profiles = await profilesOf(reader);
	const indices = await indicesByProfile(reader, dateFrom, dateTo, profiles);
	const units = [...(await rankedUnits(reader)).values()];
	const counties = units.map((unit) => countyOf(unit, days, indices));
	const rankOf = (county: (typeof counties)[number]) =>
		county.indices.find(({ profile }) => profile === inForce)?.rank ?? Infinity;
	return {
		basis: await basis(reader, asof, question.asof, RULES, ['air_daily']),
		period: question.period,
		until: dateTo,
		unfinished,
		...(await beside(reader, question.period, asof)),
		editions: days.map(({ edition }) => edition),
		profiles,
		inForce,
		goodDays: days.map((_, i) => counties.reduce((sum, { days }) => sum + (days[i]?.good ?? 0), 0)),
		counties: counties.sort(
			(a, b) => compare(rankOf(a), rankOf(b)) || a.area.code.localeCompare(b.area.code)
		)
	};
}

/** The periods before and after, as far as there are data. */
async function beside(reader: Reader, period: Period, asof: string) {
	const { previous, next } = await neighbours(reader, period, asof);
	return { previous, next };
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

async function daysByEdition(reader: Reader, dateFrom: string, dateTo: string) {
	const editions = await reader.read('air_editions', {});
	editions.sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
	return Promise.all(
		editions.map(async ({ edition }) => ({
			edition,
			rows: await reader.read('air_edition_days', { dateFrom, dateTo, asEdition: edition })
		}))
	);
}

async function profilesOf(reader: Reader): Promise<AirEditions['profiles']> {
	const rows = await reader.read('air_profiles', {});
	const names = [...new Set(rows.map(({ profile }) => profile))].sort();
	return names.map((name) => {
		const found = rows.find(({ profile }) => profile === name);
		return { name, digits: found?.indexDecimals ?? 2, confidence: found?.confidence ?? 'C' };
	});
}

async function indicesByProfile(
	reader: Reader,
	dateFrom: string,
	dateTo: string,
	profiles: AirEditions['profiles']
) {
	return Promise.all(
		profiles.map(async ({ name }) => ({
			profile: name,
			rows: await reader.read('air_profile_ranks', { dateFrom, dateTo, profileName: name })
		}))
	);
}

function countyOf(
	{ code, name, short }: Unit,
	days: Awaited<ReturnType<typeof daysByEdition>>,
	indices: Awaited<ReturnType<typeof indicesByProfile>>
): AirEditions['counties'][number] {
	return {
		area: { code, name, short },
		days: days.map(({ edition, rows }) => {
			const own = rows.find((row) => row.areaCode === code);
			const { judgedDays = 0, goodDays = 0, heavyDays = 0 } = own ?? {};
			return { edition, judged: judgedDays, good: goodDays, heavy: heavyDays };
		}),
		indices: indices.map(({ profile, rows }) => {
			const own = rows.find((row) => row.areaCode === code);
			return {
				profile,
				index: own?.rank == null ? null : own.value,
				rank: own?.rank ?? null,
				tied: own?.tied ?? false,
				coverage: { received: own?.received ?? 0, expected: own?.expected ?? 0 },
				notRanked: own?.notRanked ?? null
			};
		})
	};
}

const RULES: Rule[] = [
	{
		subject: 'aqi',
		edition: 'HJ 633-2012、HJ 633-2026',
		clause: '同样的浓度按各版分指数限值评判',
		model: 'air/air_edition_days.sql',
		note: null
	},
	{
		subject: 'composite_index',
		edition: '',
		clause: '环办〔2014〕64号；单项指数先修约再相加；限值与权重按各方案',
		model: 'ranking/air_profile_ranks.sql',
		note: '2026 年 3 月起的方案未经确认，须由生态环境局核定'
	}
];
