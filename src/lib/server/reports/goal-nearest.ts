import { spoken } from '$lib/format/language';
import type { Reader } from './ask';

/** Names given to someone who asked for a goal that does not exist. */
const NAMED = 5;

/** A statement that can be asked for. */
export interface KnownGoal {
	goalId: string;
	name: string;
}

/** The statements whose ids come closest to one that does not exist, and how many there are. */
export async function nearestGoals(
	reader: Reader,
	question: { goalId: string }
): Promise<{ total: number; nearest: KnownGoal[] }> {
	const statements = await reader.read('statements', {});
	const nearest = statements
		.map(({ goalId, nameZh, nameEn, position }) => ({
			goalId,
			name: spoken(nameZh, nameEn),
			position,
			far: distance(question.goalId, goalId)
		}))
		.sort((a, b) => a.far - b.far || a.position - b.position)
		.slice(0, NAMED)
		.map(({ goalId, name }) => ({ goalId, name }));
	return { total: statements.length, nearest };
}

/** How far two ids lie apart: letters to change, less what their words share, so that half an id finds its goal. */
function distance(asked: string, id: string): number {
	const words = new Set(id.split('-'));
	const shared = asked.split('-').filter((word) => words.has(word));
	return changes(asked, id) - 2 * shared.join('').length;
}

/** Letters to insert, remove or replace (Levenshtein). */
function changes(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
