/** Names and headings of the files of the goals, which are Chinese. */
export const goalsFile = {
	file: {
		register: (asof: string) => `目标册_${asof}`,
		goal: (id: string, asof: string) => `目标_${id}_${asof}`
	},
	column: {
		goalId: '目标编号',
		findingId: '问题编号',
		name: '表述',
		role: '性质',
		arithmetic: '算法',
		quantity: '通报数量',
		unit: '通报单位',
		state: '状态',
		computedState: '计算状态',
		override: '人工认定',
		reason: '缘由',
		planned: '应做总量',
		done: '完成',
		due: '应完成',
		owed: '所欠',
		open: '剩余',
		countedUnit: '计量单位',
		counties: '县（市、区）数',
		deadline: '期限',
		lastDoneOn: '最近完成日',
		reportedOn: '台账日期',
		ledgerFigure: '台账数（通报口径）',
		verdict: '相核',
		repeats: '重述自',
		sourceLine: '原文行',
		quote: '原文',
		code: '代码',
		area: '县（市、区）',
		items: '台账项数',
		itemsOverdue: '超期项',
		itemsLate: '迟完成项',
		owedSince: '最早欠于',
		nextDueOn: '下一期限',
		finalDueOn: '末期里程碑'
	}
} as const;
