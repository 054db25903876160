import type { Clause } from '../index';

/** Text of receipts: the sum, the facts of a file, rows rejected or to be checked again. */
export const dataReceipt = {
	receipt: {
		title: (batchNo: number) => `批次 ${batchNo} 的回执`,
		kicker: (dataset: string, batchNo: number) => `导入回执 · ${dataset} · 批次 ${batchNo}`,
		lead: (read: number, taken: number, rejected: number): Clause[] => [
			{ text: `读到 ${read} 行，` },
			taken === 0 ? { text: '没有新的内容入库；' } : { text: `${taken} 行入库或订正；` },
			rejected === 0
				? { text: '没有被退回的行。' }
				: { text: `${rejected} 行被退回，须改正后重报。`, warn: true }
		],
		leadWithdrawn: [
			{ text: '这个批次已经撤回，' },
			{ text: '它的行不再计入任何数字。' }
		] as Clause[],
		sumOf: (read: number, accepted: number, unchanged: number, revised: number, out: number) =>
			`读到 ${read} 行，等于新入库 ${accepted}、与在用的相同 ${unchanged}、订正 ${revised}、退回 ${out} 之和`,
		read: '读到',
		accepted: '新入库',
		unchanged: '与在用的相同',
		revised: '订正',
		rejected: '退回',
		outranked: (rows: number) =>
			`“与在用的相同”中有 ${rows} 行是晚到的实况，不及在用的审核值：留存而不采用。`,
		superseded: (rows: number) =>
			`“订正”中有 ${rows} 行取代的是同一文件中靠前的行：编号、日期等相同而内容不同，逐行见“请再核对的行”。`,
		facts: '这个文件',
		file: '文件名',
		dataset: '数据种类',
		encoding: '编码',
		headerLine: '表头所在行',
		line: (line: number) => `第 ${line} 行`,
		ignored: '未用的表头',
		none: '无',
		skipped: '不是数据的行',
		skippedLines: (lines: number) => `${lines} 行（标题、表头、注和空行），不计入读到的行`,
		dates: '数据日期',
		noDates: '没有日期，或没有新入库的行',
		size: '大小',
		bytes: (bytes: number) => `${bytes} 字节`,
		sha256: '文件校验值',
		when: '导入时间',
		who: '导入人',
		changeNo: '变更号'
	},
	rejected: {
		title: '哪些行被退回，为什么',
		tableName: '退回的行',
		caption: '同一行可有几处问题，逐处列出；行号与用表格软件打开时相同。',
		line: '行号',
		column: '列',
		value: '值',
		reason: '缘由',
		raw: '原文',
		wholeRow: '整行',
		blank: '空',
		shown: (shown: number, all: number) =>
			`这里列出前 ${shown} 处，共 ${all} 处；全部见下载的文件。`
	},
	doubts: {
		title: '请再核对的行',
		caption: '以下各行没有退回，请再核对；如确有误，请改正后重新导入。行号与用表格软件打开时相同。',
		shown: (shown: number, all: number) => `这里列出前 ${shown} 处，共 ${all} 处。`
	}
} as const;
