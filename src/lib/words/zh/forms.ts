/** Text of the forms that write one row: what they share. */
export const forms = {
	nothingNew: '与在用的内容相同，没有需要登记的改动。',
	thereAlready: '同一编号的已经登记，没有另记：请稍候再登记一次。',
	refused: '没有登记',
	saved: (batchNo: number) => `已登记为批次 ${batchNo}。`,
	seeBatch: '看回执；撤回也在那里',
	reason: '为什么改（记入变更记录）',
	noReason: '没有写理由：请写明后再登记。',
	noDay: '不是能识别的日期：请写成 2021-11-03。',
	unchosen: '（空）'
} as const;
