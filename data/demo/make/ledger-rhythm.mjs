import { dayOf, monthEnd } from './calendar.mjs';
import { NOTICE_DAY, REPORTED_ON, cityCount } from './ledger-item.mjs';

/** A duty that recurs every month of 2021 from `first` on; `day`: the day of the month on which a round is finished. */
function monthly(goal, name, dept, unit, first, day) {
	const months = Array.from(
		{ length: 13 - first },
		(_, i) => `2021-${String(first + i).padStart(2, '0')}`
	);
	const ends = months.map((month) => monthEnd(`${month}-01`));
	const rounds = months.map((month, i) => (day === 'end' ? ends[i] : `${month}-${day}`));
	return cityCount(goal, name, dept, months.length, unit, {
		due: '2021-12-31',
		stages: ends.map((end, i) => [end, i + 1]),
		steps: rounds.map((round, i) => [round, i + 1]),
		evidence: '按月归档（演示）',
		remark: '频次据整改通报，日期为演示'
	});
}

/** A patrol counted in rounds since 1 March 2021; now and then one is missed. */
function patrol(goal, name, perDays, missed) {
	const from = dayOf('2021-03-01') - 1;
	const dates = [...REPORTED_ON.filter((iso) => iso >= '2021-03-31')];
	const due = (iso) => Math.floor((dayOf(iso) - from) / perDays);
	const ends = [...dates.filter((iso) => iso !== NOTICE_DAY), '2021-12-31'];
	return cityCount(goal, name, '县、乡、村三级网格', due('2021-12-31'), '次', {
		start: '2021-03-01',
		due: '2021-12-31',
		stages: ends.map((iso) => [iso, due(iso)]),
		steps: dates.map((iso, i) => [iso, due(iso) - (i >= 3 ? missed : 0)]),
		evidence: '巡查记录（演示）',
		remark: '频次据整改通报，次数为演示'
	});
}

/** Recurring duties. */
export function rhythmItems() {
	const quarters = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31'];
	const quarterly = (goal, name, dept, days) =>
		cityCount(goal, name, dept, days.length, '次', {
			due: '2021-12-31',
			stages: quarters.slice(4 - days.length).map((end, i) => [end, i + 1]),
			steps: days.filter((day) => day <= NOTICE_DAY).map((day, i) => [day, i + 1]),
			evidence: '检查通报（演示）',
			remark: '频次据整改通报，日期为演示'
		});
	return [
		monthly('monthly-rectification-report', '整改问题月报', '市生态环境局', '次', 3, 'end'),
		monthly(
			'monthly-outfall-monitoring',
			'入河排污口水质监测、通报',
			'市生态环境局',
			'次',
			1,
			'16'
		),
		monthly('muck-truck-permit-monthly', '渣土车通行证核发', '交警部门', '次', 1, '05'),
		quarterly('construction-dust-quarterly-check', '建筑施工扬尘污染防治监督检查', '市住建局', [
			'2021-06-22',
			'2021-09-16',
			'2021-12-09'
		]),
		quarterly('grid-quarterly-assessment', '网格化季度考核', '市直相关部门', [
			'2021-03-30',
			'2021-06-29',
			'2021-10-12',
			'2021-12-30'
		]),
		patrol('grid-level3-patrol', '三级网格日巡查', 1, 4),
		patrol('grid-level2-patrol', '二级网格每周两次巡查', 3.5, 1),
		monthly('grid-level1-patrol', '一级网格每月全覆盖巡查', '县、乡、村三级网格', '次', 3, '20'),
		cityCount('river-chief-notices', '河长巡河通报', '市河长办', 10, '期', {
			due: '2021-12-31',
			steps: Array.from({ length: 10 }, (_, i) => [
				`2021-${String(i + 2).padStart(2, '0')}-08`,
				i + 1
			]),
			evidence: '通报文件（演示）'
		})
	];
}
