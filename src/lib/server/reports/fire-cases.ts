import type { Models } from '$lib/server/database/models.generated';
import type { Area } from './report';

type CaseRow = Models['fire_cases']['row'];

/** An alarm as a case: from the push to the penalty. */
export interface FireCase {
	alarmNo: string;
	/** Statistical day. */
	day: string;
	/** Beijing time. */
	alarmedAt: string;
	/** Who answers for it; and who it was detected in, where somebody decided otherwise. */
	area: Area;
	detected: Area | null;
	decided: { at: string; by: string; why: string } | null;
	place: string;
	verdict: string;
	state: string;
	stage: string;
	open: boolean;
	ageDays: number;
	cause: string | null;
	penalty: string | null;
	penaltyNo: string | null;
	/** Penalty cases besides the row's own. */
	cases: number;
	verifyMinutes: number | null;
	verifyLate: boolean;
	extinguishMinutes: number | null;
	extinguishLate: boolean;
	penaliseDays: number | null;
	/** Within the width of a pixel of a boundary line; the boundary file's other county. */
	nearLine: boolean;
	boundary: Area | null;
	provisional: boolean;
}

export function fireCase(row: CaseRow, areas: Map<string, Area>): FireCase {
	const moved = row.detectedCode !== row.areaCode;
	const elsewhere = row.boundaryCode !== null && row.boundaryCode !== row.detectedCode;
	return {
		alarmNo: row.alarmNo,
		day: row.fireDay,
		alarmedAt: row.alarmedAt,
		area: areaOf(areas, row.areaCode),
		detected: moved ? areaOf(areas, row.detectedCode) : null,
		decided: decisionOf(row),
		place: [row.township, row.village].filter((part) => part !== null).join(''),
		verdict: row.verdict,
		state: row.state,
		stage: row.stage,
		open: row.isOpen,
		ageDays: row.ageDays,
		cause: row.cause,
		penalty: row.penalty,
		penaltyNo: row.penaltyNo,
		cases: row.cases,
		verifyMinutes: row.verifyMinutes,
		verifyLate: row.verifyLate ?? false,
		extinguishMinutes: row.extinguishMinutes,
		extinguishLate: row.extinguishLate ?? false,
		penaliseDays: row.penaliseDays,
		nearLine: row.nearLine,
		boundary: elsewhere && row.boundaryCode ? areaOf(areas, row.boundaryCode) : null,
		provisional: row.dataStatus === '实况'
	};
}

export function decisionOf(row: {
	decidedAt: string | null;
	decidedBy: string | null;
	decidedWhy: string | null;
}): FireCase['decided'] {
	const { decidedAt, decidedBy, decidedWhy } = row;
	return decidedAt === null ? null : { at: decidedAt, by: decidedBy ?? '', why: decidedWhy ?? '' };
}

/** The unit of a code; one that has left the register keeps its code as its name. */
export function areaOf(areas: Map<string, Area>, code: string): Area {
	return areas.get(code) ?? { code, name: code, short: code };
}
