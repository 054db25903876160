import { createRawSnippet, type Component, type ComponentProps } from 'svelte';
import { expect, test } from 'vitest';
import ClassHistory from './ClassHistory.svelte';
import ClassShares from './ClassShares.svelte';
import DotPlotHead from './DotPlotHead.svelte';
import DotPlotRow from './DotPlotRow.svelte';
import GoalBar from './GoalBar.svelte';
import River from './River.svelte';
import Squares from './Squares.svelte';
import TileGrid from './TileGrid.svelte';
import TrendBars from './TrendBars.svelte';
import TrendLine from './TrendLine.svelte';
import UnitMarks from './UnitMarks.svelte';
import { html, text } from './rendered';
import { niceScale } from './scale';

test('things are drawn one by one, and too many not at all', () => {
	expect(html(Squares, { count: 6, tone: 'warn', label: '6 项' }).match(/<i /g)).toHaveLength(6);
	const marks = html(UnitMarks, { done: 1, due: 2, total: 4 });
	expect(marks.match(/class="(done|due|later)/g)).toEqual([
		'class="done',
		'class="due',
		'class="later',
		'class="later'
	]);
	expect(marks).toContain('共 4，完成 1，应完成 2');
	expect(html(UnitMarks, { done: 1, due: 2, total: 32605 })).toBe('');
});

test('the bar of a goal keeps inside its frame, also when more than all is done or nothing planned', () => {
	const bar = html(GoalBar, { done: 40, due: 33, total: 37, unit: '座' });
	expect(bar).toContain('已完成 40座，应完成 33座，总数 37座');
	expect(bar).toContain('x1="82.50%"');
	expect(html(GoalBar, { done: 0, due: null, total: 0 })).not.toContain('goal-line');
});

test('a week without a class leaves a dashed base in the history', () => {
	const drawn = html(ClassHistory, {
		history: [{ class: 4 }, { class: null, status: 'dry' }, { class: 6 }],
		target: 4
	});
	expect(drawn).toContain('aria-label="Ⅳ、断流、劣Ⅴ；目标Ⅳ"');
	expect(drawn.match(/<rect/g)).toHaveLength(2);
});

test('the shares of classes name every class and what is without one', () => {
	const rows = [
		{
			label: '本周',
			counts: [
				{ class: 3, count: 8 },
				{ class: 6, count: 3 },
				{ class: 5, count: 0 }
			],
			missing: [{ status: 'dry', count: 1 }]
		}
	];
	expect(html(ClassShares, { rows })).toContain('aria-label="本周：Ⅲ 8，劣Ⅴ 3，Ⅴ 0"');
	expect(text(ClassShares, { rows })).toBe('本周 Ⅲ 8劣Ⅴ 3 断流 1');
});

test('a river runs from its source to its end and marks who fails', () => {
	const read = text(River, {
		name: '宣惠河',
		end: '渤海',
		markers: [
			{ ...quiet, code: 'in', reach: '山东省', name: '入境', target: null, reference: true },
			{
				...quiet,
				code: 'a',
				reach: '孟村县',
				name: '孟村出境',
				class: 6,
				failing: true,
				change: -1
			}
		]
	});
	expect(read).toBe('宣惠河 山东省 Ⅳ 入境 对照点 孟村县 劣Ⅴ ↓ 孟村出境 未到标 · 目标Ⅳ 渤海');
});
const quiet = { class: 4, target: 4, failing: false, change: 0 };

test('a dot row draws last year, this year and the goal, or the goal alone', () => {
	const scale = niceScale([4, 6]);
	const row = html(DotPlotRow, { scale, value: 5.5, was: 4.5, target: 5, failing: true });
	expect(row).toMatch(/<circle class="warn[^"]*" cx="75.00%"/);
	expect(row).toMatch(/<circle class="hollow[^"]*" cx="25.00%"/);
	expect(row).toMatch(/class="goal-line[^"]*" x1="50.00%"/);
	expect(html(DotPlotRow, { scale, value: null, target: 5 })).not.toContain('<circle');
	expect(text(DotPlotHead, { scale, target: 5, targetLabel: '目标 ≤ 5.00' })).toBe(
		'4.0 4.5 5.5 6.0 目标 ≤ 5.00'
	);
});

test('a gap in a trend stays open and an empty one draws no line', () => {
	const props = { ends: ['第45周', '第47周'] as const, label: '近三周', goal: 85 };
	const gap = html(TrendLine, { ...props, values: [80, null, 90] });
	expect(gap).not.toMatch(/class="line/);
	expect(html(TrendLine, { ...props, values: [80, 85, 90] }).match(/class="line/g)).toHaveLength(2);
	expect(html(TrendLine, { ...props, values: [null, null, null] })).not.toContain('<circle');
	const bars = html(TrendBars, {
		label: '逐月',
		bars: [
			{ label: '1月', value: 10, was: 8, failing: 1 },
			{ label: '', value: null },
			{ label: '12月', value: 3, unfinished: true }
		]
	});
	expect(bars).toMatch(/class="gap/);
	expect(bars).toMatch(/class="unfinished/);
	expect(bars).toMatch(/<text class="failing[^>]*>1</);
});

test('tiles stand where the region puts them', () => {
	const drawn = html(TileGrid as Component<TileProps>, {
		tiles: [
			{ code: 'b', short: '肃宁', row: 1, col: 0 },
			{ code: 'a', short: '任丘', row: 0, col: 1 }
		],
		hot: (tile) => tile.code === 'b',
		href: (tile) => `/county/${tile.code}`,
		children: createRawSnippet(() => ({ render: () => '<i>水</i>' }))
	});
	expect(drawn.indexOf('任丘')).toBeLessThan(drawn.indexOf('肃宁'));
	expect(drawn).toContain('grid-area: 2 / 1');
	expect(drawn).toContain('示意图，不代表行政区域界线');
});
type Tile = { code: string; short: string; row: number; col: number };
type TileProps = ComponentProps<typeof TileGrid<Tile>>;

test('the label of the goal goes under its line where the last value stands on it', () => {
	const common = { ends: ['1月', '12月'] as const, goal: 85, goalLabel: '目标', label: 'x' };
	const below = (values: number[]) => {
		const drawn = html(TrendLine, { ...common, values });
		const at = (pattern: RegExp) => Number(pattern.exec(drawn)?.[1]);
		return at(/goal-text"[^>]* y="([\d.]+)"/) > at(/goal-line"[^>]* y1="([\d.]+)"/);
	};
	expect(below([76, 100, 88])).toBe(true);
	expect(below([76, 88, 100])).toBe(false);
	expect(below([76, 100, 80])).toBe(false);
});
