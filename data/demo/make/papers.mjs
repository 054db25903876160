import { days, dayOf, isoOf, monthEnd } from './calendar.mjs';
import { csv, utf8WithBom } from './encode.mjs';

/**
 * Papers and rounds that the notice asks for every day, week or month, in 2021; a few are left out so that something
 * is missing. And the measures of the ladder that the notice names: the talk with Suning of April 2020 (the day is
 * invented) and the ban on approvals, lifted on 2021-01-30 (the day of the ban is invented).
 */

const FIRST = dayOf('2021-01-01');
const LAST = dayOf('2021-12-31');

/** Daily: the day after, except for two days on which none went out. */
function daily(goal, title, missed) {
	return days(FIRST, LAST - 1)
		.filter((day) => !missed.includes(isoOf(day)))
		.map((day) => [goal, isoOf(day + 1), isoOf(day), `${title}（${isoOf(day)}，演示）`]);
}

/** Weekly: on the Friday of weeks from Monday to Sunday; week 1 contains 1 January. */
function weekly(goal, title, missed) {
	const monday = dayOf('2020-12-28');
	return Array.from({ length: 52 }, (_, i) => i + 1)
		.filter((week) => !missed.includes(week))
		.map((week) => {
			const from = monday + (week - 1) * 7;
			return [goal, isoOf(from + 4), isoOf(from), `${title}2021年第${week}期（演示）`];
		});
}

/** Monthly: on the 12th of the month after, or on `day` of the month itself. */
function monthly(goal, title, missed, day) {
	return Array.from({ length: 12 }, (_, i) => i + 1)
		.filter((month) => !missed.includes(month) && (day || month < 12))
		.map((month) => {
			const from = `2021-${String(month).padStart(2, '0')}-01`;
			const on = day ? `${from.slice(0, 8)}${day}` : isoOf(dayOf(monthEnd(from)) + 12);
			return [goal, on, from, `${title}（2021年${month}月，演示）`];
		});
}

export function paperFiles() {
	const papers = [
		...daily('daily-air-notice', '环境空气质量日通报', ['2021-02-12', '2021-10-03']),
		...weekly('weekly-water-bulletin', '跨县断面水质周报', [7]),
		...weekly('weekly-dispatch-meeting', '调度晨会', [7, 40]),
		...monthly('monthly-water-ranking', '地表水环境质量考核排名通报', []),
		...monthly('monthly-air-ranking', '空气质量考核排名通报', []),
		...monthly('suning-monthly-government-meeting', '肃宁县政府常务会研究环保', [], '18')
	];
	const head = ['目标编号', '印发日期', '所属期起', '名称'];
	const actions = [
		['肃宁县', '公开约谈', '2020-04-20', '', '演示登记', '整改通报只印年月，日为演示'],
		['肃宁县', '区域限批', '2020-08-10', '2021-01-30', '演示登记', '解除日据整改通报，起日为演示']
	];
	const titles = ['县(市、区)', '措施', '实施日期', '解除日期', '文号', '备注'];
	return {
		'演示数据-发文与例行工作登记-2021.csv': utf8WithBom(csv([head, ...papers])),
		'演示数据-预警问责措施登记.csv': utf8WithBom(csv([titles, ...actions]))
	};
}
