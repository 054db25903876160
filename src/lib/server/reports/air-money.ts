import type { Period } from '$lib/format/period';
import { rankedUnits, unitOf } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Area, Basis } from './report';

/** A unit in the province's list of a month, and the money that its place brings or costs. */
export interface MoneyRow {
	area: Area;
	/** city | channel | other */
	group: string;
	rank: number;
	/** How many are ranked in the group; null where the list does not say. */
	ranked: number | null;
	/** 万元; below zero is a deduction, null = none, or not to be told. */
	amount: number | null;
	/** Where the amount stands: in the list, or in the ladder of the rule. */
	from: 'list' | 'ladder' | null;
	clause: string | null;
	source: string;
	/** The list does not say how many are ranked, so the last places can't be counted back. */
	unknownEnd: boolean;
}

/** The money ladder of a month. */
export interface Money {
	/** False = the province's list of the month is not imported: not judged. */
	imported: boolean;
	rows: MoneyRow[];
}

/** Answers the money of a ranking page; null for periods that the rule knows no money for. */
export async function airMoney(
	reader: Reader,
	{ period }: { period: Period }
): Promise<Money | null> {
	if (period.kind !== 'month') return null;
	const [list] = await reader.read('air_lists', { onDate: period.to });
	const rows = await reader.read('air_money', { onDate: period.to });
	const units = await rankedUnits(reader);
	return {
		imported: (list?.places ?? 0) > 0,
		rows: rows.map((row) => {
			const { code, name, short } = unitOf(units, row.areaCode);
			return {
				area: { code, name, short },
				group: row.rankGroup,
				rank: row.rank,
				ranked: row.ranked,
				amount: row.amount,
				from: row.amountFrom === 'list' || row.amountFrom === 'ladder' ? row.amountFrom : null,
				clause: row.clause,
				source: row.source,
				unknownEnd: row.unknownEnd
			};
		})
	};
}

/** A month's money as a file: the rule it goes by, and the list. */
export interface MoneyFile {
	basis: Basis;
	period: Period;
	money: Money | null;
}

/** Answers `/air/money/<month>.csv`. */
export async function airMoneyFile(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<MoneyFile> {
	const asof = await resolveAsof(reader, question.asof);
	return {
		basis: await basis(reader, asof, question.asof, [], ['province_rank']),
		period: question.period,
		money: await airMoney(reader, question)
	};
}
