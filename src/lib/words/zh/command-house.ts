/** What the house says to whoever starts it or asks it for something, and can't have it. */
export const commandHouse = {
	synthetic: (file: string) => `${file} 是软件自带的演示数据，不能导入正式数据库：请换成实际数据。`,
	held: (path: string) =>
		`${path} 正被另一个进程使用（服务已在运行或正在启动，或有命令未结束）：请稍候再试，或先停止它。`,
	full: (home: string) => `${home} 所在的磁盘已满，没有改动任何数据：请腾出空间后再试一次。`,
	closed: (home: string) =>
		`${home} 不可写（只读或没有权限），没有改动任何数据：请核对磁盘和文件夹的权限后再试。`,
	running: (home: string) => `${home} 已有服务在运行：请先停止它，或另设 DUIBIAO_HOME。`,
	longPath: (path: string, most: number) =>
		`${path} 过长（超过 ${most} 字节）：请把 DUIBIAO_HOME 设为较短的路径。`,
	otherDatabase: (database: string) =>
		`正在运行的服务使用的是 ${database}，不是本目录当前的数据库：请停止它后重新运行 npm start。`,
	failed: '服务内部出错，没有改动任何数据：详情见服务的日志。',
	noErrand: (name: string) => `正在运行的服务不认识 ${name}：它比命令旧，请重新启动它。`
} as const;
