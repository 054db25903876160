import { commandFire } from './command-fire';
import { commandIssue } from './command-issue';
import { commandHouse } from './command-house';

/** What the command `duibiao` and the start of the house say. Sentences name what, where and the remedy. */
export const command = {
	help: {
		title: '对标：把监测数据和整改台账，与通报的量化目标逐县对照。',
		call: '用法：npx duibiao 命令 [参数]',
		callOf: (name: string, usage: string) => `用法：npx duibiao ${name} ${usage}`.trimEnd(),
		foot: [
			'npx duibiao 命令 --help    说明一个命令',
			'npx duibiao --version      版本',
			'',
			'状态目录由环境变量 DUIBIAO_HOME 指定，默认为当前目录下的 var。',
			'退出码：0 全部入库；1 有行被退回；2 没有入库或出错。'
		]
	},
	usage: {
		unknownCommand: (name: string) => `没有命令 ${name}。`,
		unknownFlag: (flag: string) => `没有参数 ${flag}。`,
		flagValue: (flag: string) => `参数 ${flag} 的值不对：需要值的参数后面写值，其余不带值。`,
		missing: (usage: string) => `参数不够：需要 ${usage}。`,
		surplus: (operands: string) => `多余的参数：${operands}。`
	},
	init: {
		summary: '建立正式数据库（空的，只含地区与标准），此后不再使用演示数据',
		made: (path: string) => `已建立正式数据库 ${path}，含地区与标准，尚无监测数据。`,
		exists: (path: string) => `正式数据库 ${path} 已经存在，未作改动；要重新开始，请先把它移走。`,
		restart: '正在运行的服务仍在使用演示数据：请停止后重新运行 npm start。'
	},
	status: {
		summary: '看正在使用哪个数据库，各类数据到哪一天',
		head: (
			region: string,
			database: string,
			demo: boolean,
			address: string | null,
			asof: string,
			changeNo: number
		) =>
			[
				`${region}${demo ? '（演示数据）' : ''}`,
				`数据库：${database}`,
				`服务：${address ?? '未运行'}`,
				`评判日：${asof}　变更号：${changeNo}`,
				''
			].join('\n'),
		dataset: '数据',
		newest: '最新',
		late: '过期',
		nothing: '尚无数据',
		days: (days: number) => `${days} 天`
	},
	import: {
		summary: '导入文件（CSV），给出回执；FILE 为 - 时读标准输入',
		details: [
			'  --dataset NAME  数据种类，如 water-sample；不写则按表头识别',
			'  --dry-run       只核对，不入库',
			'  --json          以 JSON 给出回执',
			'多个文件依次导入，每个文件要么整体入库（被退回的行除外），要么不动；退出码取其中最差的。'
		],
		stdin: '标准输入.csv',
		unreadable: (file: string, why: string) =>
			`读不到文件 ${file}（${why}）：请核对路径和读取权限。`,
		whyUnreadable: {
			ENOENT: '没有这个文件',
			EACCES: '没有读取权限',
			EISDIR: '是一个文件夹',
			ENOTDIR: '路径中有一段不是文件夹'
		} as Readonly<Record<string, string>>
	},
	inbox: {
		receipt: '.回执.txt',
		mend: '.退回的行.csv',
		refused: (why: string) => `没有导入：${why}`
	},
	receipt: {
		head: (file: string, title: string, batchNo: number | null, changeNo: number | null) =>
			`${file}：${title}${batchNo === null ? '' : `，批次 ${batchNo}`}${changeNo === null ? '' : `（变更号 ${changeNo}）`}`,
		source: (encoding: string, headerLine: number, from: string | null, to: string | null) =>
			`编码 ${encoding}，表头在第 ${headerLine} 行${from && to ? `，${from} 至 ${to}` : ''}`,
		sum: (rows: {
			read: number;
			accepted: number;
			unchanged: number;
			revised: number;
			rejected: number;
		}) =>
			`读到 ${rows.read} ＝ 新入库 ${rows.accepted} ＋ 与在用的相同 ${rows.unchanged} ＋ 订正 ${rows.revised} ＋ 退回 ${rows.rejected}`,
		outranked: (rows: number) => `其中 ${rows} 行没有改动：已有审核数据，实况不取代它`,
		superseded: (rows: number) => `其中 ${rows} 行与同一文件中靠前的行编号、日期等相同，取代了它`,
		doubts: (count: number) => `请再核对的行（没有退回），${count} 处：`,
		moreDoubts: (count: number) => `另有 ${count} 处：见「数据」页。`,
		ignored: (headings: readonly string[]) => `未用的表头：${headings.join('、')}`,
		line: '行',
		column: '列',
		value: '值',
		reason: '缘由',
		more: (rows: number) => `另有 ${rows} 行被退回：见「数据」页。`,
		alreadyLoaded: '同样的文件已经入库，未作改动；以上是当时的回执。',
		dryRun: '只作核对，没有入库。'
	},
	goals: {
		summary: '通报的每条目标到评判日的状态，按台账逐行计',
		details: [
			'  --asof DATE  评判日，如 2021-12-21；不写则为最新数据之日',
			'  --json       以 JSON 给出整份报告'
		],
		notADay: (typed: string) => `--asof 应是日期，如 2021-12-21，不是 ${typed}。`,
		head: (title: string, asof: string, demo: boolean) =>
			`${title}${demo ? '（演示数据）' : ''}\n评判日：${asof}\n`,
		foot: (statements: number, judged: number, failing: number) =>
			`\n共 ${statements} 条，判定 ${judged} 条，其中 ${failing} 条未到标。`,
		goal: '目标',
		name: '名称',
		state: '状态',
		done: '完成',
		due: '应完成',
		planned: '总数',
		unit: '单位',
		deadline: '期限'
	},
	evaluate: {
		summary: '用同一套模型评判任意一张表（CSV），结果写到标准输出，不入库',
		details: [
			'  KIND            air-daily 日报、air-hourly 小时报、air-index 综合指数、water 断面水质',
			'  FILE            CSV 文件；为 - 时读标准输入',
			'  --edition NAME  air-daily、air-hourly：一律按这一版 HJ 633（如 2012、2026）；不写则按日期取现行版',
			'  --profile NAME  air-index：一律按这一方案；不写则按时段取本地区现行方案',
			'列：date 或 time、area、so2、no2、pm10、pm2_5、co、o3_8h（小时报为 o3_1h）；',
			'air-index 为 area、period、so2、no2、pm10、pm2_5、co_p95、o3_p90。CO 单位 mg/m³，其余 μg/m³。',
			'water 为 section、time、waterbody（river 河流、lake 湖库）、target_class（Ⅰ—Ⅴ）、水流状态和 24 项（ph、do、codmn…）：',
			'单次采样按原值评判，另有 ph_raw 等原始值列时按原始值；低于检出限写 0.01L、<0.01 或 ND；主要污染指标的倍数以Ⅲ类限值为基数。',
			'其他列原样保留；每行输出一次，顺序不变。缺测留空或写 NA、—；按监测方案不开展的写 /。',
			'退出码：0 全部读懂；1 有单元格读不懂（按缺测评判，见标准错误）；2 没有评判。'
		],
		title: {
			'air-daily': '空气质量日报',
			'air-hourly': '空气质量小时报',
			'air-index': '综合指数',
			water: '断面水质'
		} as Record<string, string>,
		noKind: (kind: string, known: readonly string[]) =>
			`不会评判 ${kind}：可用的有 ${known.join('、')}。`,
		noChoice: (kind: string, flag: string, known: readonly string[]) =>
			`${kind} 没有参数 --${flag}：可用的有 ${known.map((name) => `--${name}`).join('、') || '（无）'}。`,
		noEdition: (asked: string, known: readonly string[]) =>
			`没有 ${asked} 这一版：可用的有 ${known.join('、')}。`,
		noProfile: (asked: string, known: readonly string[]) =>
			`没有方案 ${asked}：可用的有 ${known.join('、')}。`,
		noDay:
			'表里没有日期（date 或 time 列），无法知道按哪一版评判：请补上日期，或用 --edition 指定。',
		noWaterbody: '表里没有水体类型（waterbody 列），各行按河流的限值评判。',
		profile: (
			chosen: string | null,
			inForce: readonly { value: string; from: string; confidence: string }[]
		) =>
			chosen !== null
				? `综合指数方案：${chosen}。`
				: `综合指数方案：${inForce
						.map(
							({ value, from, confidence }) =>
								`${from} 起 ${value}${confidence === 'C' ? '（未经确认）' : ''}`
						)
						.join('；')}。`,
		renamed: (heading: string, name: string) =>
			`表里的列 ${heading} 与评判列同名，改名为 ${name}。`,
		unread: (line: number, column: string, value: string, reason: string) =>
			`第 ${line} 行 ${column}“${value}”按缺测评判：${reason}。`,
		unjudged: (line: number, column: string, value: string, reason: string) =>
			`第 ${line} 行 ${column}“${value}”：${reason}，本行未评判。`,
		noSuchDay: '认不出是哪一天，请写作 2021-11-23',
		noStandard: '没有当日施行的标准，可用 --edition 指定',
		moreUnread: (count: number) => `另有 ${count} 个单元格按缺测评判。`
	},
	fire: commandFire,
	issue: commandIssue,
	withdraw: {
		summary: '撤回一个批次：它的行不再计入，但仍保留',
		noReason: '未写原因',
		notANumber: (typed: string) => `批次号应是数字，不是 ${typed}；批次号见回执或「数据」页。`,
		done: (batchNo: number, file: string, rows: number, changeNo: number) =>
			`已撤回批次 ${batchNo}（${file}，${rows} 行），变更号 ${changeNo}。`
	},
	user: {
		summary: '开设、列出、停用账号，改角色，重设密码',
		details: [
			'  user add ACCOUNT --role ROLE [--name NAME] [--unit UNIT] [--oidc]',
			'                                    开设账号；--oidc 为只用统一身份认证登录，不设密码',
			'  user list [--role ROLE] [--json]  列出账号',
			'  user role ACCOUNT ROLE [--unit UNIT]   改角色',
			'  user disable ACCOUNT [--reason TEXT]   停用，立即退出其所有登录；user enable 重新启用',
			'  user reset ACCOUNT                重设密码，解除暂停登录，退出其所有登录',
			'角色：reader 读者、county_clerk 县（市、区）经办人（须 --unit）、bureau_clerk 市局录入员、publisher 签发人、administrator 管理员、screen 大屏',
			'密码在提示后输入，或由标准输入的第一行给出，不写在命令行里。'
		],
		unknown: (typed: string) =>
			`没有 user ${typed}：可用 add、list、role、disable、enable、reset。`,
		operands: (what: string) => `user ${what} 后面的参数个数不对。`,
		roleMissing: '缺 --role：开设账号须写明角色。',
		noPassword: '没有给出密码。',
		prompt: (account: string) => `账号 ${account} 的密码（至少 10 个字符，输入时不显示）：`,
		again: '再输入一次：',
		nobody: '还没有任何账号。',
		account: '账号',
		name: '姓名',
		role: '角色',
		unit: '县（市、区）',
		signsIn: '登录方式',
		lastSeen: '最近登录',
		disabled: '已停用',
		byPassword: '密码',
		byProvider: '统一身份认证',
		never: '从未'
	},
	verify: {
		summary: '核对变更记录的校验链，以及各批次的行、标准各版与印发的文件是否对得上',
		details: [
			'  --head NUMBER:HASH  另核对这一条仍是当时的校验值；NUMBER:HASH 是先前 verify 打印、另行抄存的',
			'  --json              以 JSON 给出结果',
			'链条完整、处处对得上时退出码为 0，否则为 2。'
		],
		whole: (lines: number, head: string | null) =>
			head === null
				? '变更记录还是空的。'
				: `变更记录共 ${lines} 条，校验链完整。\n末条：${head}\n请把末条抄存在别处（如随周报存档）：日后用 --head 核对，可证明此前各条未动。`,
		broken: (changeNo: number, fault: string) =>
			`变更记录的校验链在第 ${changeNo} 条断开：${fault}。`,
		fault: {
			missing: '这一条不在了',
			unsealed: '这一条没有校验值，不是由本软件写入的',
			altered: '这一条的内容或校验值被改过',
			unexpected: '这一条与抄存的校验值不符'
		},
		noHead: (typed: string) => `--head 应是“变更号:校验值”，不是 ${typed}。`
	},
	house: commandHouse
} as const;
