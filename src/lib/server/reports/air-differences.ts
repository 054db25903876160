import type { Models } from '$lib/server/database/models.generated';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';

type Row = Models['air_published_differences']['row'];

/** A day whose printed verdict is not the one that its concentrations give. */
export interface AirDifference {
	day: string;
	area: { code: string; name: string };
	edition: string | null;
	/** Ours beside the file's; each pair only where the two differ. */
	aqi: Pair<number> | null;
	category: Pair<string> | null;
	/** Ours as keys of words.common.pollutant. */
	primary: Pair<string[] | string> | null;
}

/** What we compute, and what the file prints. */
interface Pair<T> {
	computed: T | null;
	printed: T | null;
}

/** All differences up to a day, the newest first. */
export interface AirDifferences {
	basis: Basis;
	differences: AirDifference[];
}

/** No reading is older. */
const FIRST_DAY = '1900-01-01';

/** Answers `/data/differences` and the section on the data page. */
export async function airDifferences(
	reader: Reader,
	question: { asof?: string }
): Promise<AirDifferences> {
	const asof = await resolveAsof(reader, question.asof);
	const rows = await reader.read('air_published_differences', {
		dateFrom: FIRST_DAY,
		dateTo: asof
	});
	const units = await rankedUnits(reader);
	const rules = [
		{
			subject: 'aqi',
			edition: '',
			clause: 'HJ 633；来文的 AQI、类别、首要污染物与由浓度算得的逐日比对',
			model: 'air/air_published_differences.sql',
			note: null
		}
	];
	return {
		basis: await basis(reader, asof, question.asof, rules, ['air_daily']),
		differences: rows
			.map((row) => difference(row, units.get(row.areaCode)?.name ?? row.areaCode))
			.sort((a, b) => b.day.localeCompare(a.day) || a.area.code.localeCompare(b.area.code))
	};
}

function difference(row: Row, name: string): AirDifference {
	return {
		day: row.day,
		area: { code: row.areaCode, name },
		edition: row.edition,
		aqi: row.otherAqi ? { computed: row.aqi, printed: row.publishedAqi } : null,
		category: row.otherCategory ? { computed: row.category, printed: row.publishedCategory } : null,
		primary: row.otherPrimary
			? { computed: row.primaryPollutants ?? [], printed: row.publishedPrimary }
			: null
	};
}
