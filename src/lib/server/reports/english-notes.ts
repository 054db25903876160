/** What the notes of the region's settings and ladder say in English, by the Chinese sentence. */
export const NOTES: Readonly<Record<string, string>> = {
	'未经确认：须由生态环境局按环办监测〔2026〕7号或现行河北排名办法核定':
		'not confirmed: the bureau has to decide by 环办监测〔2026〕7号 or the Hebei method in force',
	'年达标按哪一天施行的标准评判：last_day 为全年最后一日，first_day 为第一日；跨版的年份（如2026年）须由生态环境局确认':
		'the day whose standard decides whether a year attains: last_day or first_day of the year; for a year of two editions (such as 2026) the bureau has to confirm it',
	'超标倍数以断面目标类别限值为基准；环办〔2011〕22号以Ⅲ类为基准，廊坊以Ⅴ类为基准，须由生态环境局确认':
		'multiples are counted over the limits of the section’s target class; 环办〔2011〕22号 counts over class Ⅲ, Langfang over class Ⅴ; the bureau has to confirm it',
	'核实后多少天内尚未处罚的火点记为办理中；0 表示不设宽限，须由生态环境局确认':
		'days after its confirmation for which a fire without a penalty counts as in hand; 0 = none; the bureau has to confirm it',
	'推送后多少小时内须反馈核查结果；须由生态环境局确认':
		'hours after the report within which the finding is due; the bureau has to confirm it',
	'推送后多少分钟内须扑灭；须由生态环境局确认':
		'minutes after the report within which the fire is to be out; the bureau has to confirm it',
	'不同过境或不同卫星，其一为 MODIS 时的合并距离，米；未见规定':
		'metres within which pixels of other passes or satellites join, one of them MODIS; no rule was found',
	'不同过境或不同卫星的合并时间窗，小时；须由生态环境局确认':
		'hours within which pixels of other passes or satellites join; the bureau has to confirm it',
	'一起火点事件的最大宽度，米：限制逐点相连':
		'greatest width of one event, metres: keeps chains of pixels short',
	'一起火点事件的最长历时，小时': 'longest duration of one event, hours',
	'0.01° 格内有探测的不同月份数，达到后作静态热源标记；须由生态环境局确认':
		'months with detections in a cell of 0.01° from which it is marked as a static source; the bureau has to confirm it',
	'西、南、东、北，度；范围以外又无县名的卫星点为域外，列出而不计入本市':
		'west, south, east, north, degrees; satellite points beyond it and without a county are listed and not counted to the city',
	'当月被扣罚的县（市、区）；须有省通报名单':
		'counties charged in the month; needs the list of the province',
	'综合指数或 PM2.5 月均浓度同比不降反升，当年累计 2 次；两项分别累计为字面读法，须由生态环境局确认':
		'composite index or monthly mean PM2.5 up year on year, 2 times in the year; counting each by itself is the literal reading, which the bureau has to confirm',
	'综合指数或 PM2.5 月均浓度单月同比上升 20% 及以上':
		'composite index or monthly mean PM2.5 up by 20% or more year on year in one month',
	'综合指数或 PM2.5 月均浓度同比不降反升，当年累计 3 次':
		'composite index or monthly mean PM2.5 up year on year, 3 times in the year',
	'连续 3 次约谈；读作连续 3 个月各触发一次公开约谈，须由生态环境局确认':
		'3 talks in a row; read as a public talk triggered in each of 3 months in a row, which the bureau has to confirm',
	'未达标且连续 3 个月同比上升；未达标读作 1—N 月六项污染物有一项超过综合指数所用的二级限值，须由生态环境局确认':
		'standard not attained, and up year on year 3 months in a row; not attained is read as one of the six pollutants above the grade 2 limit of the index since January, which the bureau has to confirm',
	'改善率连续 3 个月列全省后十位；须有省通报名单':
		'among the last ten of the province by improvement 3 months in a row; needs the list of the province',
	'季度均值连续 2 个季度列全省后十位（政府主要负责人）或后五位（党委主要负责人）；须有省通报名单':
		'quarterly mean among the last ten of the province 2 quarters in a row (head of the government) or the last five (head of the party committee); needs the list of the province'
};
