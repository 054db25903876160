/** What is said when a home is backed up and restored. */
export const backups = {
	backup: {
		summary: '备份数据库、印发的文件和全部设定，服务运行时也可以',
		details: [
			'  FILE       备份到这个文件；是文件夹时，在其中以数据库名和时刻取名',
			'  --replace  替换已有的同名文件',
			'  --json     以 JSON 给出结果',
			'备份是一个文件，整体写完才以这个名字出现；恢复用 npx duibiao restore。'
		],
		exists: (file: string) => `${file} 已经存在，没有备份：请换一个文件名，或加 --replace。`,
		unwritable: (file: string, why: string) =>
			`写不成 ${file}（${why}），没有备份：请核对文件夹、写入权限和剩余空间。`,
		done: (file: string, bytes: number, changeNo: number, files: number) =>
			`已备份到 ${file}（${(bytes / 1e6).toFixed(1)} MB）：变更号 ${changeNo}，印发的文件 ${files} 个。`,
		missing: (paths: readonly string[]) =>
			`有 ${paths.length} 个印发的文件不在盘上或已被改动，没有进入备份：${paths.join('、')}。请用 npx duibiao verify 核对，并从以前的备份取回。`
	},
	restore: {
		summary: '由备份恢复数据库、印发的文件和全部设定',
		details: [
			'  --replace  状态目录里已有数据时也恢复；原有的移到其下 backups/ 里，不删除',
			'  --json     以 JSON 给出结果',
			'先在旁边解开并核对校验链与每个文件，全部无误才换上；中途断电，下次启动时接着换完。'
		],
		running: (home: string) => `${home} 有服务在运行，没有恢复：请先停止它，再恢复。`,
		held: (path: string) => `${path} 正被另一个进程使用，没有恢复：请等它结束，再恢复。`,
		notEmpty: (home: string, names: readonly string[]) =>
			`${home} 里已有 ${names.join('、')}，没有恢复：确要替换请加 --replace（原有的移到 backups/，不删除），或另设 DUIBIAO_HOME。`,
		unreadable: (file: string) => `读不到备份 ${file}，没有恢复：请核对路径和读取权限。`,
		fault: {
			foreign: (file: string) =>
				`${file} 不是对标的备份，或已经损坏，没有恢复：请换一个用 npx duibiao backup 做成的备份。`,
			newer: (file: string, version: string) =>
				`${file} 由更新的版本（${version}）备份，没有恢复：请先把软件更新到这个版本。`,
			chain: (file: string, changeNo: string) =>
				`${file} 里的变更记录在第 ${changeNo} 条断开，没有恢复：请换一个备份。`,
			file: (file: string, path: string) =>
				`${file} 里的 ${path} 与备份时不同，没有恢复：请换一个备份。`
		} as Readonly<
			Record<'foreign' | 'newer' | 'chain' | 'file', (file: string, place: string) => string>
		>,
		done: (file: string, database: string, madeAt: string, changeNo: number, files: number) =>
			`已由 ${file} 恢复 ${database}（备份于 ${madeAt}）：变更号 ${changeNo}，印发的文件 ${files} 个。`,
		replaced: (folder: string) => `原有的数据移到了 ${folder}。`
	}
} as const;
