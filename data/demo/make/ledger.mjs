import { readFileSync } from 'node:fs';
import { csv, utf8, utf8WithBom } from './encode.mjs';
import { airItems } from './ledger-air.mjs';
import { REPORTED_ON } from './ledger-item.mjs';
import { officeItems } from './ledger-office.mjs';
import { plantItems } from './ledger-plants.mjs';
import { problemItems } from './ledger-problems.mjs';
import { parseCsv } from './parse.mjs';
import { rhythmItems } from './ledger-rhythm.mjs';
import { scatteredItems } from './ledger-scattered.mjs';
import { staffItems } from './ledger-staff.mjs';
import { vocsItems } from './ledger-vocs.mjs';
import { waterItems } from './ledger-water.mjs';
import { printedName } from './units.mjs';

const HEADINGS = [
	...[
		'项目编号',
		'目标编号',
		'县(市、区)',
		'项目名称',
		'责任单位',
		'计划数量',
		'完成数量',
		'计量单位',
		'起始日期',
		'期限'
	],
	...['完成日期', '销号日期', '状态', '验收材料', '备注', '截至日期']
];

/** Gives every item its number within its goal. */
function numbered(items) {
	const counts = new Map();
	return items.map((entry) => {
		const number = (counts.get(entry.goal) ?? 0) + 1;
		counts.set(entry.goal, number);
		return { ...entry, id: `YS-${entry.goal}-${String(number).padStart(2, '0')}` };
	});
}

function statusOn(entry, amount, iso) {
	if (amount >= entry.enough) return entry.closed && entry.closed <= iso ? '已销号' : '已完成';
	return amount > 0 || (entry.start && entry.start <= iso) || (!entry.start && entry.known < iso)
		? '进行中'
		: '未开工';
}

/** An item as the report of a day shows it, without that day. */
function cellsOn(entry, iso) {
	const amount = entry.steps.filter(([day]) => day <= iso).at(-1)?.[1] ?? 0;
	const done = amount >= entry.enough;
	const status = statusOn(entry, amount, iso);
	return [
		...[entry.id, entry.goal, printedName(entry.area), entry.name, entry.dept],
		...[entry.planned, amount, entry.unit, entry.start <= iso ? entry.start : '', entry.due],
		...[done ? entry.done : '', status === '已销号' ? entry.closed : '', status],
		...[done ? (entry.evidence ?? '') : '', entry.remark]
	];
}

/** Only what changed since the report before is printed, and everything once. */
function reportRows(items) {
	const last = new Map();
	return REPORTED_ON.flatMap((iso) =>
		items
			.filter((entry) => entry.known <= iso)
			.map((entry) => cellsOn(entry, iso))
			.filter((cells) => {
				const changed = last.get(cells[0]) !== cells.join('\t');
				last.set(cells[0], cells.join('\t'));
				return changed;
			})
			.map((cells) => [...cells, iso])
	);
}

/** Amounts fall due at the stages of an item or, without stages, wholly on its last day; in thousandths to stay exact. */
function increments(entry) {
	const stages = entry.stages ?? (entry.due ? [[entry.due, entry.enough]] : []);
	return stages.map(([day, amount], i) => [
		day,
		Math.round(1000 * (amount - (stages[i - 1]?.[1] ?? 0)))
	]);
}

const STATEMENTS = new URL('../../regions/cangzhou/statement.csv', import.meta.url);

/** The deadlines that the notice itself prints: goal and day → line of the notice. */
function printedDeadlines() {
	const [head, ...rows] = parseCsv(readFileSync(STATEMENTS, 'utf8'));
	const at = (name) => head.indexOf(name);
	return new Map(
		rows
			.filter((row) => row[at('deadline')] && row[at('ledger_goal')])
			.map((row) => [`${row[at('ledger_goal')]} ${row[at('deadline')]}`, row[at('source_line')]])
	);
}

/** Cumulative amounts due by goal, unit and day. */
function milestones(items) {
	const printed = printedDeadlines();
	const source = (goal, day) => {
		const line = printed.get(`${goal} ${day}`);
		return line ? `期限据整改通报第${line}行，数量为演示` : '演示里程碑';
	};
	const groups = new Map();
	for (const entry of items) {
		const key = `${entry.goal}\t${entry.area}`;
		groups.set(key, [...(groups.get(key) ?? []), ...increments(entry)]);
	}
	return [...groups].flatMap(([key, list]) => {
		const [goal, area] = key.split('\t');
		const days = [...new Set(list.map(([day]) => day))].sort();
		return days.map((day) => {
			const due = list
				.filter(([other]) => other <= day)
				.reduce((sum, [, amount]) => sum + amount, 0);
			return [goal, printedName(area), day, due / 1000, source(goal, day)];
		});
	});
}

/** The ledger of 2021 and its milestones: name → bytes. */
export function ledgerFiles() {
	const items = numbered([
		...plantItems(),
		...waterItems(),
		...airItems(),
		...vocsItems(),
		...scatteredItems(),
		...problemItems(),
		...officeItems(),
		...rhythmItems(),
		...staffItems()
	]);
	const milestoneHeadings = ['目标编号', '县(市、区)', '应完成日期', '累计应完成数量', '来源'];
	return {
		'演示数据-整改台账月报-2021.csv': utf8WithBom(csv([HEADINGS, ...reportRows(items)])),
		'演示数据-目标里程碑.csv': utf8(csv([milestoneHeadings, ...milestones(items)]))
	};
}
