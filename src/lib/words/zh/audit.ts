/** A fault as the audit names it; the rooms that find them are closed to the words. */
type Fault =
	| { kind: 'orphans'; table: string; batchNo: number; rows: number }
	| { kind: 'count'; table: string; batchNo: number; stored: number; receipt: number }
	| { kind: 'unlogged'; table: string; batchNo: number; changeNo: number }
	| { kind: 'gap'; table: string; after: string; until: string }
	| { kind: 'skipped'; paperNo: number }
	| { kind: 'corrects'; paperNo: number; corrects: number }
	| { kind: 'paper-unlogged'; paperNo: number; changeNo: number }
	| { kind: 'file'; paperNo: number; name: string };

interface Said {
	place: string;
	what: string;
	remedy: string;
}

const OUTSIDE =
	'这只会是绕过软件改动数据库所致：请由最近一次核对无误的备份恢复（npx duibiao restore）';

function say(fault: Fault): Said {
	switch (fault.kind) {
		case 'orphans':
			return {
				place: `${fault.table} 批次 ${fault.batchNo}`,
				what: `${fault.rows} 行不属于任何批次`,
				remedy: OUTSIDE
			};
		case 'count':
			return {
				place: `${fault.table} 批次 ${fault.batchNo}`,
				what: `存有 ${fault.stored} 行，回执上是 ${fault.receipt} 行`,
				remedy: OUTSIDE
			};
		case 'unlogged':
			return {
				place: `${fault.table} 批次 ${fault.batchNo}`,
				what: `变更记录里没有它的第 ${fault.changeNo} 条`,
				remedy: OUTSIDE
			};
		case 'gap':
			return {
				place: `标准 ${fault.table}`,
				what: `${fault.after} 之后、${fault.until} 之前没有任何一版施行，这些天不评判`,
				remedy: '请核对各版的施行与废止日期，改正后重新导入这份标准'
			};
		case 'skipped':
			return { place: `发文快照 ${fault.paperNo}`, what: '编号断开，没有这一份', remedy: OUTSIDE };
		case 'corrects':
			return {
				place: `发文快照 ${fault.paperNo}`,
				what: `所更正的快照 ${fault.corrects} 不在它之前`,
				remedy: OUTSIDE
			};
		case 'paper-unlogged':
			return {
				place: `发文快照 ${fault.paperNo}`,
				what: `变更记录里没有印发它的第 ${fault.changeNo} 条`,
				remedy: OUTSIDE
			};
		case 'file':
			return {
				place: `issued/${fault.paperNo}/${fault.name}`,
				what: '不在盘上，或与印发时不同',
				remedy: '请从备份取回这个文件；快照仍在数据库里，页面上的内容没有变'
			};
	}
}

/** What `verify` says besides the chain. */
export const audit = {
	say,
	line: ({ place, what, remedy }: Said) => `${place}：${what}。${remedy}。`,
	fine: '各批次、标准各版与印发的文件都对得上。',
	found: (count: number) => `另有 ${count} 处对不上：`
} as const;
