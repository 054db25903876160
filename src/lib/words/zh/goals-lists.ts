/** Words for the codes of goals, and headings of their tables. */
export const lists = {
	role: {
		goal: '目标',
		claim: '已报成效',
		baseline: '底数',
		context: '背景'
	} as Readonly<Record<string, string>>,
	arithmetic: {
		total: '累计',
		backlog: '清单',
		share: '比例',
		zero: '清零',
		limit: '时限',
		frequency: '频次',
		date: '限期',
		series: '监测',
		none: '不计量'
	} as Readonly<Record<string, string>>,
	theme: {
		water: '水',
		air: '气',
		fire: '火',
		publicity: '宣传',
		governance: '责任',
		livestock: '畜禽',
		dust: '扬尘',
		'solid-waste': '固废',
		transport: '运输',
		enforcement: '执法',
		soil: '土壤',
		personnel: '队伍',
		eia: '环评'
	} as Readonly<Record<string, string>>,
	/** How a quantity was read that is not printed as a number. */
	basis: {
		every: '“每”“按月”“周报”读作每期 1 次',
		zero_word: '“清零”读作 0',
		all_word: '“全部”“均”未给数，按无剩余相核',
		list: '只列地名，未计数',
		no_value: '未给数值'
	} as Readonly<Record<string, string>>,
	/** A date that is not printed to the day. */
	precision: {
		month: '日期只印到月，限期读作月末',
		year: '日期只印到年',
		season: '日期只印季节'
	} as Readonly<Record<string, string>>,
	verdict: {
		agrees: '相符',
		differs: '不符',
		before_notice: '早于通报',
		no_ledger: '台账无此项',
		no_claim: '是要求，不是结果',
		no_figure: '无可核数'
	} as Readonly<Record<string, string>>,
	status: {
		not_started: '未开工',
		under_way: '进行中',
		done: '已完成',
		closed: '已销号'
	} as Readonly<Record<string, string>>,
	rules: {
		goal_state: '目标状态',
		goal_due: '应完成量',
		goal_ledger: '台账口径',
		goal_figure: '通报与台账相核'
	} as Readonly<Record<string, string>>
} as const;
