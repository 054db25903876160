import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';

/** A finding of the inspection or a part of one. */
export interface Finding {
	findingId: string;
	/** The finding that this one is a part of. */
	parentId: string | null;
	section: string;
	sectionTitle: string;
	itemNo: string;
	text: string;
	theme: string;
	measures: string | null;
	responsible: string | null;
	/** completed | continuing | in progress, as the notice reports it, partly by inference. */
	reported: string | null;
}

/** A finding with the statements made about it. */
export interface StatedFinding extends Finding {
	goalIds: string[];
}

/** A sum that the notice prints in parts, as the notice and as the ledger have it. */
export interface CrossFoot {
	ledgerGoal: string;
	ledgerOn: string;
	notice: Parts;
	/** null where the ledger has no rows. */
	ledger: Parts | null;
}

interface Parts {
	planned: number;
	done: number;
	open: number;
	addsUp: boolean;
}

/** The findings in the order of the notice. */
export async function goalFindings(reader: Reader): Promise<Finding[]> {
	const found = await reader.read('findings', {});
	return found
		.sort((a, b) => a.position - b.position)
		.map((row) => ({
			findingId: row.findingId,
			parentId: row.parentId,
			section: row.section,
			sectionTitle: row.sectionTitleZh,
			itemNo: row.itemNo,
			text: spoken(row.findingZh, row.findingEn),
			theme: row.theme,
			measures: row.measuresZh,
			responsible: row.responsibleUnitsZh,
			reported: row.statusAsReported
		}));
}

/** The sums of the notice that can be checked, as of a day. */
export async function crossFeet(
	reader: Reader,
	asof: string,
	noticeDay: string
): Promise<CrossFoot[]> {
	const rows = await reader.read('goal_cross_feet', { onDate: asof, noticeDay });
	return rows.map((row) => ({
		ledgerGoal: row.ledgerGoal,
		ledgerOn: row.ledgerOn,
		notice: {
			planned: row.noticePlanned,
			done: row.noticeDone,
			open: row.noticeOpen,
			addsUp: row.noticeAddsUp
		},
		ledger: ledgerParts(row)
	}));
}

function ledgerParts(row: Models['goal_cross_feet']['row']): Parts | null {
	const { ledgerPlanned: planned, ledgerDone: done, ledgerOpen: open, ledgerAddsUp } = row;
	if (planned === null || done === null || open === null) return null;
	return { planned, done, open, addsUp: ledgerAddsUp ?? false };
}
