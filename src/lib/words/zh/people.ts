import type { Permission, Role } from '$lib/server/people/permissions';
import type { Clause } from '../index';

/** What is said around signing in: pages, refusals, the account. */
export const people = {
	role: {
		reader: '读者',
		county_clerk: '县（市、区）经办人',
		bureau_clerk: '市局录入员',
		publisher: '签发人',
		administrator: '管理员',
		screen: '大屏'
	} satisfies Record<Role, string>,
	/** What a role is there for, on the account page. */
	roleMeaning: {
		reader: '看全部页面，下载数据',
		county_clerk: '看全部页面；填报本县（市、区）的台账和火点处置',
		bureau_clerk: '导入和撤回数据，填报各县（市、区）的台账和火点处置',
		publisher: '签发和更正周报、通报，认定目标状态',
		administrator: '管理账号、设定与标准，也可导入、填报和签发',
		screen: '只用于值班与会商大屏，长期登录'
	} satisfies Record<Role, string>,
	/** What a permission lets one do, as a list on the account page. */
	permission: {
		read: '看页面、下载数据',
		account: '改自己的密码、退出自己的登录',
		import: '导入监测、台账、断面、里程碑与目标值文件',
		withdraw: '撤回批次',
		configure: '导入名录、设定与标准',
		ledger: '填报整改台账',
		fire: '填报火点处置',
		issue: '签发与更正',
		judge: '认定目标状态',
		meeting: '登记晨会议定事项'
	} satisfies Record<Permission, string>,
	/** Why something was refused. */
	refused: {
		read: '您的账号不能看这一页：请联系管理员。',
		account: '大屏账号不能改密码：请管理员用命令处理。',
		import: '您的账号不能导入数据：这件事由市局录入员来做，需要时请联系管理员。',
		withdraw: '您的账号不能撤回批次：这件事由市局录入员来做，需要时请联系管理员。',
		configure: '您的账号不能改动名录、设定与标准：请管理员来做。',
		ledger: '您的账号不能填报台账：这件事由县（市、区）经办人或市局录入员来做。',
		fire: '您的账号不能填报火点处置：这件事由县（市、区）经办人或市局录入员来做。',
		issue: '您的账号不能签发：这件事由签发人来做。',
		judge: '您的账号不能认定目标状态：这件事由签发人来做。',
		meeting: '您的账号不能登记晨会议定事项：这件事由市局录入员或签发人来做。'
	} satisfies Record<Permission, string>,
	otherCounty: '您的账号只能填报本县（市、区）的内容，没有改动任何数据。',
	signInFirst: '请先登录，再做这件事。',
	foreignForm: '这个请求不是从本系统的页面发出的，没有受理：请在本系统的页面上重做一次。',
	tooLarge: '发来的内容过大，没有受理：请改小后再试。',
	password: {
		short: (least: number) => `密码太短：至少要 ${least} 个字符，一句容易记住的话即可。`,
		long: (most: number) => `密码太长：最多 ${most} 个字符。`,
		guessable: '密码太容易猜：不要含有账号名，也不要只用一两种字符。',
		differ: '两次输入的密码不一样：请重新输入。'
	},
	account: {
		malformed: (typed: string) =>
			`账号“${typed}”不能用：账号以小写字母开头，由小写字母、数字和 . _ - 组成，2 至 32 个字符。`,
		exists: (account: string) => `账号 ${account} 已经有了：请另取一个，停用的账号也不再另给别人。`,
		unknown: (typed: string) => `没有账号“${typed}”：请用 npx duibiao user list 核对。`,
		noRole: (typed: string, roles: string) => `没有角色“${typed}”：可用的有 ${roles}。`,
		needsUnit: (role: string) => `角色 ${role} 须注明所在县（市、区）：请加上 --unit 名称或代码。`,
		noUnit: (typed: string) => `没有县（市、区）“${typed}”：请写名录中的名称、简称或代码。`
	},
	signIn: {
		title: '登录',
		kicker: '登录',
		lead: [{ text: '请用您自己的账号登录。' }] as Clause[],
		closed: '看数据须先登录；',
		writes: '导入、撤回、填报和签发都须登录，变更记录会写下是谁做的。',
		account: '账号',
		password: '密码',
		button: '登录',
		provider: '用单位统一身份认证登录',
		refused: '没有登录',
		wrong: '账号或密码不对，或者账号已停用：请核对后再试。',
		locked: (minutes: number) =>
			`密码错得太多，暂停登录：请在 ${minutes} 分钟后再试，或请管理员用 npx duibiao user reset 重设密码。`,
		providerFailed: '统一身份认证没有完成：请重新登录一次，仍不行时请联系管理员。',
		providerUnknown: '统一身份认证认得您，但这里没有给您开账号，或账号已停用：请联系管理员。',
		nobody:
			'这里还没有任何账号。请在启动服务的那台机器上，打开启动时终端里打印的一次性链接，设立第一位管理员；也可以运行 npx duibiao user add 账号 --role administrator。',
		forgotten: '忘记密码时，请管理员用 npx duibiao user reset 重设。没有默认密码。'
	},
	first: {
		title: '设立管理员',
		kicker: '第一次使用',
		lead: [{ text: '请设立第一位管理员。' }] as Clause[],
		help: '这个链接只能用一次，只能在启动服务的这台机器上打开；设立之后它就失效。其他人的账号由管理员用 npx duibiao user add 开设。',
		account: '账号（小写字母、数字）',
		name: '姓名',
		password: (least: number) => `密码（至少 ${least} 个字符）`,
		again: '再输入一次密码',
		button: '设立并登录',
		refused: '没有设立',
		closed:
			'这个链接已经失效：链接只能用一次，重新启动服务后也要用新打印的那个；已有账号时请直接登录。',
		elsewhere: '这个链接只能在启动服务的那台机器上打开。',
		byCommand:
			'这里还没有任何账号。请在这台机器上运行 npx duibiao user add 账号 --role administrator，设立第一位管理员；没有默认密码。',
		printed: (link: string) =>
			`这里还没有任何账号。导入数据前，请在本机浏览器打开下面的链接，设立第一位管理员（只能用一次，没有默认密码）：\n${link}`
	},
	page: {
		title: '我的账号',
		kicker: (account: string) => `账号 ${account}`,
		lead: (name: string, role: string): Clause[] => [{ text: `${name}，` }, { text: `${role}。` }],
		unit: (unit: string) => `所在县（市、区）：${unit}`,
		may: '您可以做什么',
		mayNot: '不可以',
		yes: '可以',
		own: '限本县（市、区）',
		what: '事项',
		whether: '是否可以',
		password: '改密码',
		now: '现在的密码',
		fresh: (least: number) => `新密码（至少 ${least} 个字符）`,
		again: '再输入一次新密码',
		change: '改密码',
		changed: '密码已改，其他浏览器上的登录都已退出。',
		notChanged: '密码没有改',
		wrong: '现在的密码不对：请重新输入。',
		provider: '这个账号由单位统一身份认证登录，这里没有密码。',
		sessions: '在哪些浏览器上登录着',
		since: '登录时间',
		from: '来自',
		how: '方式',
		browser: '浏览器',
		thisOne: '就是这一个',
		method: { password: '密码', oidc: '统一身份认证', first: '一次性链接' } as Readonly<
			Record<string, string>
		>,
		elsewhere: '退出其他浏览器上的登录',
		elsewhereDone: '其他浏览器上的登录都已退出。',
		signOut: '退出登录'
	}
} as const;
