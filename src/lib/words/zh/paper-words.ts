import { fixed, points } from '$lib/format/numbers';

/** A place in a ranking as a sentence names it. */
export interface Placed {
	name: string;
	rank: number;
	tied: boolean;
}

/** 上升 8.3%, 下降 2.1%, 持平; 无可比 where there is no last year. */
export function movedPercent(change: number | null, digits = 1): string {
	if (change === null) return '上年同期无可比数据';
	if (Number(fixed(change, digits).replace('−', '')) === 0) return '同比持平';
	return `同比${change > 0 ? '上升' : '下降'} ${fixed(Math.abs(change), digits)}%`;
}

/** 同比上升 2.3 个百分点. */
export function movedPoints(change: number | null): string {
	if (change === null) return '上年同期无可比数据';
	const text = points(Math.abs(change));
	return change === 0
		? '同比持平'
		: `同比${change > 0 ? '上升' : '下降'} ${text.replace(/^\+/, '')}`;
}

/** A县、B县和C县（并列）、D县: names in the order of their ranks, those on one rank joined. */
export function inOrder(places: readonly Placed[]): string {
	const ranks = [...new Set(places.map(({ rank }) => rank))];
	return ranks
		.map((rank) => {
			const names = places.filter((one) => one.rank === rank).map(({ name }) => name);
			const last = names.at(-1) ?? '';
			return names.length > 1 ? `${names.slice(0, -1).join('、')}和${last}（并列）` : last;
		})
		.join('、');
}

/** The first places: as many as asked, more where the last of them is shared. */
export function firstPlaces(places: readonly Placed[], count: number): Placed[] {
	const sorted = [...places].sort((a, b) => a.rank - b.rank);
	const boundary = sorted[count - 1]?.rank;
	return boundary === undefined ? sorted : sorted.filter(({ rank }) => rank <= boundary);
}

/** 从倒数第一名起: the last places, the very last first, more where the boundary is shared. */
export function lastPlaces(places: readonly Placed[], count: number): Placed[] {
	const sorted = [...places].sort((a, b) => b.rank - a.rank);
	const boundary = sorted[count - 1]?.rank;
	return boundary === undefined ? sorted : sorted.filter(({ rank }) => rank >= boundary);
}

/** Ordinals of the headings: 一、 二、 … */
const ORDINALS = '一二三四五六七八九';

/** A heading with its ordinal; i counts from 0. */
export function ordinal(i: number, text: string): string {
	return `${ORDINALS.charAt(i)}、${text}`;
}

/** 增加 3 起, 减少 2 起, 持平. */
export function movedCount(change: number, unit: string): string {
	if (change === 0) return '持平';
	return `${change > 0 ? '增加' : '减少'} ${Math.abs(change)} ${unit}`;
}
