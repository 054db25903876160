import { spoken } from './language';

/** 甲、乙、丙; A, B, C: things named one after the other. */
export function named(things: readonly string[]): string {
	return things.join(spoken('、', ', '));
}

/** 甲，乙; A, B: parts of one sentence. */
export function joined(parts: readonly string[]): string {
	return parts.join(spoken('，', ', '));
}

/** 甲；乙; A; B: remarks that stand for themselves. */
export function apart(remarks: readonly string[]): string {
	return remarks.join(spoken('；', '; '));
}

/** Marks between texts that are put together: English ones bring their space. */
export const stop = (): string => spoken('。', '. ');
export const colon = (): string => spoken('：', ': ');
export const comma = (): string => spoken('，', ', ');
export const pause = (): string => spoken('、', ', ');
export const semicolon = (): string => spoken('；', '; ');

/** （甲）, (A). */
export function bracketed(text: string): string {
	return spoken(`（${text}）`, ` (${text})`);
}
