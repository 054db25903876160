import type { Clause } from '../index';

/** Text of the import page, and of the rows that are given back to be mended. */
export const desk = {
	import: {
		title: '导入',
		kicker: '数据 · 导入一个文件',
		lead: [{ text: '先看清楚，' }, { text: '再入库。' }] as Clause[],
		intro:
			'把文件拖到下面，或点开选择：浏览器先用与服务器相同的规则读一遍，逐格标出问题；文件到点“导入”时才送出。',
		drop: '把 CSV 或 Excel（xlsx）文件拖到这里，或点这里选择',
		chosen: (name: string, bytes: number) =>
			`${name}（${bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`}）`,
		help: '编码自动识别；表头之上可以有标题行；Excel 工作簿里有一张工作表是数据即可，公式须先粘贴为数值。没有脚本时，直接选文件点“试读”或“导入”。',
		reading: '浏览器正在读……',
		sending: '正在送出……',
		storing: '已送到，正在核对入库……',
		previewTitle: '读到了什么',
		notPreviewed: '这个文件在浏览器里看不出是哪类数据：可以选定数据种类再看，或直接试读、导入。',
		found: (dataset: string, encoding: string, sheet: string | null, line: number) =>
			`识别为“${dataset}”，编码 ${encoding}${sheet === null ? '' : `，工作表“${sheet}”`}，表头在第 ${line} 行。`,
		counts: (read: number, rejected: number): Clause[] => [
			{ text: `共 ${read} 行，` },
			rejected === 0
				? { text: '没有发现问题。' }
				: { text: `其中 ${rejected} 行有问题，导入时会被退回。`, warn: true }
		],
		missing: (columns: readonly string[]) =>
			`缺少必需的列：${columns.join('、')}。请在下面把文件里的列对应过去，或补上这些列。`,
		whose: '要记住表头的对应，请先选定数据种类，再点“导入”。',
		mapping: {
			title: '没有认出的表头',
			help: '不属于这类数据的列留空即可；选了的会记住，以后的文件（页面、命令和收件夹）都照此识别，并记入变更记录。',
			unused: '（不用）',
			of: (heading: string) => `“${heading}”是`,
			known: '已记住的表头',
			since: (day: string) => `${day} 起`
		},
		rows: '最前的几行',
		bad: '有问题的行',
		badMore: (shown: number, all: number) => `列出前 ${shown} 行，共 ${all} 行。`,
		caption: '表头下是所对应的列；灰的列不用。',
		line: '行',
		unused: '不用',
		wholeRow: '整行',
		preview: '在服务器上试读',
		send: '导入',
		sendMapped: '记住表头并导入',
		back: '数据',
		fromData: '逐格预览、对应表头：导入页'
	},
	coverage: {
		title: '到数日历',
		kicker: '数据 · 哪县哪期到了，哪期没有',
		/** kinds: of data that a county still owes; earlier: deliveries of the calendars that never came. */
		lead: (counties: number, kinds: number, earlier: number): Clause[] => [
			counties === 0
				? { text: earlier === 0 ? '应到的数据都到了。' : '最近应到的都到了；' }
				: { text: `${counties} 个县（市、区）有 ${kinds} 类数据应到未到；`, warn: true },
			...(earlier > 0 ? [{ text: `表中共缺 ${earlier} 期。` }] : [])
		],
		overdue: '应到未到',
		of: (dataset: string) => `${dataset}逐县到数`,
		empty: '还没有按期报送的数据，或没有设定报送间隔（rhythm.*）。',
		legend:
			'● 已到；◆ 已到且其中有的来过不止一次（订正或补报）；分数为实到/应到，缺一部分；× 应到未到；… 尚在期限内；空白为不应报送。空气质量看近 31 天，水质断面看近 13 周，排污口与台账看近 12 个月；周归入其星期日，断面与排污口按名录当期在用的计。',
		label: (dataset: string) => `${dataset} 逐县到数日历`,
		slotHeading: { day: '日', week: '周（止于）', month: '月' } as Readonly<Record<string, string>>,
		states: {
			came: '已到',
			revised: '已到，有订正',
			partly: '缺一部分',
			missing: '应到未到',
			awaited: '尚在期限内'
		} as Readonly<Record<string, string>>,
		slots: (count: number, kind: string) =>
			`${count} ${({ day: '天', week: '周', month: '个月' } as Record<string, string>)[kind] ?? ''}`,
		dataset: '数据',
		county: '县（市、区）',
		code: '代码',
		slotTo: '时段止',
		state: '到数',
		received: '实到',
		expected: '应到',
		revised: '来过不止一次',
		how: '连续未到',
		since: '自（时段止）',
		tableName: '到数日历',
		notArrived: '数据没有到：',
		alert: (dataset: string, counties: readonly string[]) =>
			`${dataset} ${counties.length > 4 ? `${counties.slice(0, 3).join('、')}等 ${counties.length} 个县` : counties.join('、')}；`,
		see: '看到数日历'
	},
	mend: {
		demo: '演示数据',
		line: '原文件行号',
		reason: '退回缘由',
		nothing: '这个批次没有退回的行，或是旧版本导入的，没有留下表头：请从原文件改正。',
		fileName: (batchNo: number, demo: boolean) =>
			`批次${batchNo}_退回的行_改正后重报${demo ? '_演示数据' : ''}.csv`,
		link: '下载退回的行，改正后重报',
		help: '表头与原文件相同，前两列是原行号和缘由，重报时不用删去。'
	}
} as const;
