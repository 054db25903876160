import { spoken } from '$lib/format/language';
import { NOTES } from './english-notes';
import type { Rule } from './report';

/**
 * What the rules of a page say in English, by the Chinese sentence. Names of standards, notices and settings stay as they
 * are printed; a sentence that is missing here is shown as it is.
 */
const CLAUSES: Readonly<Record<string, string>> = {
	'各断面均值再求指数，求和': 'index of each mean over the sections, then their sum',
	'表2；不足5个断面取均值': '表2; with fewer than 5 sections the mean is judged',
	每超标一档扣缴: 'a charge for every step over the target',
	'全年均值为各月均值的平均；余下每周采样一次':
		'the mean of a year is that of its months; one sample in every week to come',
	'单因子评价，21 项': 'the worst of 21 items decides',
	'GB/T 8170 修约': 'rounded by GB/T 8170',
	断面名录的入境对照断面: 'inflow section of the register',
	'周一至周日，含 1 月 1 日的一周为第 1 周': 'Monday to Sunday; week 1 holds 1 January',
	'统计日截止时刻，自启用日起': 'hour at which the statistical day closes, from its day of force',
	'查实率 = 核实 ÷ 推送': 'confirmation rate = confirmed ÷ reported',
	'点火必罚率 = 有罚款或拘留的核实火点 ÷ 核实火点（办理中除外）；办理宽限，天':
		'penalty rate = confirmed fires with a fine or detention ÷ confirmed fires (those in hand aside); grace, days',
	'反馈时限，小时；扑灭时限，分钟': 'time to answer, hours; time to extinguish, minutes',
	'像元合并为事件：相接倍数；VIIRS、MODIS 距离；时间窗；宽度、历时上限':
		'pixels joined to events: factor of touching; distance of VIIRS, MODIS; window of time; limits of width and duration',
	'静态热源只作标记，不删除：掩膜月数；反复出现月数':
		'static heat sources are marked, never removed: months of the mask; months of recurrence',
	'原表所列县优先；边界文件核对，开发区先于县；距界米数；市域范围':
		'the county of the file comes first; checked by the boundary file, zones before counties; metres from a boundary; extent of the city',
	'完成量对应完成量；一县超额不抵他县所欠':
		"done against due; one county's surplus does not cover another's debt",
	'里程碑；无里程碑的按台账期限；时限自起始日起算':
		'milestones; without them the dates of the ledger; time limits run from the first day',
	评判日及以前最近一次报告: 'last report up to the as-of date',
	'通报所称与台账逐条相核；总数 = 完成 + 剩余':
		'claims of the notice checked against the ledger one by one; total = done + left',
	'4.2、5.3、表1、表2': '4.2, 5.3, 表1, 表2',
	'表1、表2、6.2': '表1, 表2, 6.2',
	'环办〔2014〕64号；单项指数先修约再相加':
		'环办〔2014〕64号; single indices are rounded, then added',
	'GB 3095 表4：每月不少于 27 个日均值（二月 25）':
		'GB 3095 表4: at least 27 daily values a month (February 25)',
	同样的浓度按各版分指数限值评判:
		'the same concentrations judged by the breakpoints of each edition',
	'环办〔2014〕64号；单项指数先修约再相加；限值与权重按各方案':
		'环办〔2014〕64号; single indices are rounded, then added; limits and weights by the profile',
	'2026 年 3 月起的方案未经确认，须由生态环境局核定':
		'the profile from March 2026 on is not confirmed; the bureau has to decide',
	'数值相同为并列，其后名次顺延': 'equal values share a rank, the next is skipped',
	四舍六入五成双: 'half to even',
	'只增不改；每条的校验值由前一条的校验值和本条内容算出（SHA-256）':
		'append-only; the hash of a line is made of the hash before it and its content (SHA-256)',
	'撤回是追加的一条记录；撤回的批次不计入，行与回执保留':
		'a withdrawal is another line; a withdrawn batch does not count, its rows and receipt stay',
	'审核先于实况（标准产品先于近实时），再以较新的批次、文件中较后的行为准':
		'audited before provisional (standard product before near real time), then the newer batch, then the later line',
	'rhythm.*：两次报送之间的天数': 'rhythm.*: days between two deliveries',
	'rhythm.*：最新一天距评判日超过此数即为过期': 'rhythm.*: later than this many days is late',
	'登记的限值；一次超标即为超标': 'limits of the register; one value over them is a breach',
	以排放限值为基数: 'counted over the limit of discharge',
	'HJ 633；来文的 AQI、类别、首要污染物与由浓度算得的逐日比对':
		'HJ 633; AQI, category and primary pollutant of the file against those of its concentrations, day by day',
	'完成量 ÷ 按里程碑应完成量': 'done ÷ due by milestones',
	断面目标类别: 'target class of the section',
	河北省露天焚烧火警信息与核查情况通报: '河北省露天焚烧火警信息与核查情况通报',
	导入规则: 'rules of import',
	整改目标册: 'register of goals',
	地区设定: 'settings of the region',
	变更记录: 'change log'
};

/** A rule in the language that is spoken. */
export function ruleSaid(rule: Rule): Rule {
	const { edition, clause, note } = rule;
	return spoken(rule, {
		...rule,
		edition: CLAUSES[edition] ?? edition.replaceAll('、', ', '),
		clause: english(clause),
		note: note && english(note)
	});
}

/** A note of the region in the language that is spoken. */
export function noteSaid(note: string): string {
	return spoken(note, NOTES[note] ?? note);
}

/** Values of settings follow a sentence in brackets. */
function english(sentence: string): string {
	const [said = '', values] = sentence.split('（设定：');
	const clause = CLAUSES[said] ?? said;
	if (values === undefined) return clause;
	return `${clause} (set: ${values.replace('）', '').replaceAll('、', ', ')})`;
}
