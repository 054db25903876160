/** Text of the forms on one fire, and of its download. */
export const fireCase = {
	record: {
		title: '登记核查与处罚',
		help: '登记为一个只有一行的文件：同样的核查、批次、回执和撤回。报警时间、地点和各环节时间照原表，不在这里改。',
		decided: (verdict: string) => `这一火点已另有认定（${verdict}），核查结果以认定为准。`,
		button: '登记',
		before: '登记核查与处罚须先登录。',
		mayNot: '您的账号不能登记这一火点；这件事由责任县（市、区）经办人或市局录入员来做。',
		verdict: '核查结果',
		verifiedAt: '核查时间',
		cause: '原因',
		penalty: '处罚情况',
		penaltyNo: '处罚文号',
		penalisedAt: '处罚时间',
		closedAt: '办结时间'
	},
	decide: {
		title: '认定责任县或性质',
		help: '责任县和认定结果至少填一项；最新一次认定为准，撤回它的批次即恢复原样。',
		button: '认定',
		accountable: '责任县（市、区）',
		verdict: '认定结果',
		by: '认定单位',
		reason: '理由',
		basis: '依据文号',
		unchanged: '（不认定这一项）',
		neither: '没有填责任县，也没有填认定结果：请至少填一项。',
		saved: '认定'
	},
	verdicts: {
		pending: '待核实',
		confirmed: '核实',
		rejected: '查否',
		outside: '非本辖区'
	} as Readonly<Record<string, string>>,
	versions: (count: number) => `原表与改动：${count} 次`,
	versionsCaption:
		'在用的在前；审核的先于实况，再以较新的批次为准。文件里留空的环节、仍写“待核实”的结果，不改先前已知的；人工登记的结果，不因后来的同级文件而改，审核数据除外。撤回的保留，划去。',
	head: {
		kind: '事项',
		at: '时间',
		by: '谁',
		county: '县（市、区）',
		result: '结果',
		cause: '原因',
		penalty: '处罚',
		penaltyNo: '处罚文号',
		reason: '理由',
		basis: '依据文号',
		force: '是否在用',
		batchNo: '批次'
	},
	kind: { version: '登记', decision: '认定', punishment: '处罚案件' },
	force: { stands: '在用', replaced: '被替换', withdrawn: '已撤回' },
	tableName: '火点案件'
} as const;
