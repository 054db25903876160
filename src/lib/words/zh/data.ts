import type { Clause } from '../index';
import { dataReceipt } from './data-receipt';

/** What one delivery of a dataset covers, by `slot_kind` of the coverage model. */
const slot: Readonly<Record<string, string>> = { day: '天', week: '周', month: '个月' };

/** Text of the page family `data`. Sentences with figures are functions of plain values. */
export const data = {
	title: '数据',
	kicker: '导入、回执与到数',
	lead: (live: number, expected: number, late: number, rejected: number): Clause[] => [
		{ text: `${live} 个批次在用；` },
		late === 0
			? { text: `${expected} 类按期报送的数据都没有过期；` }
			: { text: `${expected} 类按期报送的数据中 ${late} 类过期或未到；`, warn: true },
		rejected === 0 ? { text: '没有被退回的行。' } : { text: `${rejected} 行被退回。`, warn: true }
	],
	leadEmpty: [{ text: '还没有导入任何监测数据。' }] as Clause[],
	newest: (when: string, file: string, rows: number) =>
		`最近一次导入：${when}，${file}，${rows} 行。`,
	seeReceipt: '看回执',
	/** Datasets that the common catalogue does not name. */
	dataset: {
		air_breakpoint: '空气质量分指数限值',
		air_category: '空气质量类别',
		air_limit: '空气质量浓度限值',
		air_rule: '空气质量统计规则',
		water_limit: '地表水限值',
		water_status: '水质状况',
		water_basin: '河流水系水质状况',
		water_compensation: '生态补偿金扣缴标准'
	} as Readonly<Record<string, string>>,
	form: {
		title: '把一个文件导进来',
		help: '逗号或制表符分隔的文本文件（CSV）或 Excel 工作簿（xlsx），编码自动识别；表头之上可以有标题行。',
		file: '文件',
		dataset: '数据种类',
		recognise: '按表头识别',
		readings: '监测与台账',
		registers: '名录、目标与标准',
		preview: '试读',
		import: '导入',
		previewHelp: '试读只给出回执，不改动任何数据。',
		choose: '还没有选择文件：请先选一个文件，再点“试读”或“导入”。',
		busy: '正在读……'
	},
	/** In the place of the forms, to whoever they are not for. */
	forms: {
		beforeImport: '导入须先登录。',
		mayNotImport: '您的账号不能导入数据；这件事由市局录入员来做。',
		beforeWithdrawal: '撤回批次须先登录。',
		mayNotWithdraw: '您的账号不能撤回批次；这件事由市局录入员来做。'
	},
	refused: '这个文件没有导入',
	notWithdrawn: '这个批次没有撤回',
	preview: {
		title: '试读的结果',
		remark: '以上只是试读，没有改动任何数据；要导入，请选好文件后点“导入”。',
		already: (batchNo: number) => `同样的文件已是批次 ${batchNo}，再次导入不会有改动。`
	},
	again: '同样的文件先前已经导入，这次没有改动任何数据；下面是先前的回执。',
	receipt: dataReceipt.receipt,
	rejected: dataReceipt.rejected,
	doubts: dataReceipt.doubts,
	withdraw: {
		title: '撤回这个批次',
		help: '撤回后它的行不再计入任何数字，此前被它替换的值重新生效；批次与回执保留，撤回记入变更记录。',
		reason: '撤回的理由',
		button: '撤回',
		blank: '没有写撤回的理由：请写明理由后再点“撤回”。',
		shipped: '名录与标准随软件提供，不在这里撤回；要改动，请导入新的一份。',
		done: (when: string, who: string, reason: string) => `${when} 由${who}撤回：${reason}`
	},
	batches: {
		title: '导入过哪些文件',
		caption: '新的在前；撤回的保留，划去。',
		tableName: '导入批次',
		batchNo: '批次',
		file: '文件',
		rows: '读到',
		taken: '入库与订正',
		dates: '数据日期',
		from: '数据起',
		to: '数据止',
		when: '时间',
		who: '导入人',
		withdrawnAt: '撤回时间',
		withdrawnReason: '撤回理由',
		empty: '还没有导入过文件。',
		older: '更早的批次',
		newest: '回到最新的批次',
		unknown: (asked: string, last: number) =>
			last > 0
				? `没有批次“${asked}”：现有批次 1 至 ${last}。`
				: `没有批次“${asked}”：还没有导入过文件。`
	},
	coverage: {
		title: '各类数据到了多少',
		caption: (from: string, to: string) =>
			`${from}至${to}，一格一个月：灰为已到，锈色为应到未到，点线为无须报送，空框为只记有无。`,
		label: (dataset: string, received: string) => `${dataset}逐月到数，${received}`,
		year: (year: number) => `${year}年`,
		month: (month: number) => `${month}月`,
		slots: (received: number, expected: number, kind: string) =>
			`应到 ${expected} ${slot[kind] ?? ''}，实到 ${received}`,
		partly: (missing: number, part: string) => `其中缺 ${missing} ${part}`,
		part: {
			air_daily: '个县日',
			water_sample: '个断面周',
			outfall_sample: '个排污口月'
		} as Readonly<Record<string, string>>,
		events: (days: number) => `有记录 ${days} 天`,
		eventsRemark: '当日没有火点与当日文件没有到，从数据上分不开，所以不判缺。',
		nothing: '尚无数据',
		newest: (day: string) => `最新 ${day}`,
		late: (days: number) => `过期 ${days} 天`,
		table: '到数逐月表',
		dataset: '数据',
		yearHeading: '年份',
		remark:
			'实到/应到以每次报送所含的时段计（天、周或月），周归入其星期日所在的月，未满的时段不计；应到自该类数据的第一条起算。空气质量另按县日、水质另按断面周、入河排污口另按排污口月查缺。'
	},
	outside: {
		title: '已停用断面的数据',
		caption:
			'这些采样的那一周，断面已在名录中停用（或尚未启用）：留存在库，不进入任何一周、一月的评价。如应计入，请导入订正的断面名录。',
		section: '断面',
		river: '河流',
		closed: '停用日期',
		notOpened: '尚未启用',
		samplings: '采样次数',
		first: '最早',
		last: '最近',
		batches: '所在批次'
	},
	changes: {
		title: '谁在什么时候改动了什么',
		all: '查看全部变更记录',
		caption: (lines: number) => `变更记录的最近 ${lines} 条；只增不改。`,
		changeNo: '变更号',
		when: '时间',
		who: '谁',
		action: '做了什么',
		reason: '理由',
		actions: {
			import: '导入',
			withdraw: '撤回',
			decide: '认定',
			heading: '记住表头',
			issue: '印发',
			'user.add': '开设账号',
			'user.role': '改换角色',
			'user.disable': '停用账号',
			'user.enable': '启用账号',
			'user.password': '重设密码',
			lock: '因密码错误过多暂停登录'
		} as Readonly<Record<string, string>>,
		subject: (subject: string) =>
			subject
				.replace(/^batch (\d+)$/, '批次 $1')
				.replace(/^paper (\d+)$/, '发文快照 $1')
				.replace(/^person (\S+)$/, '$1')
				.replace(/^fire (\S+)$/, '火点 $1')
				.replace(/^dataset (\S+)$/, '数据种类 $1')
				.replace(/^address (\S+)$/, '地址 $1')
	},
	actor: (actor: string) => {
		const [kind = '', ...name] = actor.split(':');
		if (kind === 'house') return '随软件';
		if (actor === 'web:local') return '网页（未登录时的记录）';
		if (actor === 'inbox') return '收件夹';
		return kind === 'cli' ? `命令 ${name.join(':')}` : name.join(':') || actor;
	},
	rules: {
		version: '以哪个版本为准',
		batch: '批次与撤回',
		coverage: '应到与实到',
		freshness: '最新与过期'
	} as Readonly<Record<string, string>>
} as const;
