import { ROWS_A_SHEET, sheetsFor } from '$lib/format/sheets';
import type { PlannedScene } from '$lib/server/reports/briefing/plan';
import type { AnyScene } from '$lib/server/reports/briefing/scenes';

/** One sheet of a scene, as the presenter turns them. */
export interface Sheet {
	scene: AnyScene;
	/** Place of the scene among the scenes, from 1: the digit that jumps to it. */
	place: number;
	/** Of the sheets of the scene, from 0, and how many there are. */
	sheet: number;
	sheets: number;
	/** Rows that stand on no sheet up to this one. */
	after: number;
	/** How long it stands; 0 = until somebody turns it. */
	seconds: number;
}

/** All sheets in their order. */
export function sheetsOf(scenes: readonly AnyScene[], plan: readonly PlannedScene[]): Sheet[] {
	return scenes.flatMap((scene, i) => {
		const aSheet = scene.aSheet ?? ROWS_A_SHEET;
		const sheets = sheetsFor(scene.rows, aSheet);
		return Array.from({ length: sheets }, (_, sheet) => ({
			...{ scene, place: i + 1, sheet, sheets },
			after: Math.max(0, scene.rows - (sheet + 1) * aSheet),
			seconds: plan[i]?.seconds ?? 0
		}));
	});
}

/** An address of the screen: what the present one asks, with some questions set and, where null, taken out. */
export function screenAddress(
	current: URL,
	path: string,
	questions: Record<string, string | null>
): string {
	const query = new URLSearchParams(current.searchParams);
	for (const [name, value] of Object.entries(questions)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	return `${path}?${query.toString()}`;
}

/** How an address names a sheet: `water`, the second one `water.2`. */
export function nameOf({ scene, sheet }: Sheet): string {
	return sheet === 0 ? scene.id : `${scene.id}.${sheet + 1}`;
}

/** The sheet that an address asks for, by name or by the digit of its scene; the first for anything else. */
export function indexOf(sheets: readonly Sheet[], asked: string | null): number {
	const found = sheets.findIndex(
		(one) => nameOf(one) === asked || (one.sheet === 0 && String(one.place) === asked)
	);
	return Math.max(0, found);
}
