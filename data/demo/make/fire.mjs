import { LAST_DAY, YEARS, clock, dayOf, days, isoOf, monthOf, slashed } from './calendar.mjs';
import { csv, gb18030, titled, utf8, utf8WithBom } from './encode.mjs';
import { stream } from './random.mjs';
import { UNITS, printedName } from './units.mjs';

const HEADINGS = [
	...[
		'火警编号',
		'报警时间',
		'县(市、区)',
		'乡镇',
		'村庄',
		'核查结果',
		'核查时间',
		'原因',
		'处罚情况',
		'处罚文号'
	],
	...['处罚时间', '办结时间', '数据状态']
];
const TITLES = [
	'沧州市露天焚烧火警与核查处罚台账（演示数据）',
	'统计口径：视频监控和红外报警系统推送'
];

/** Alarms a year, and how they fall over the months: spring clearing, the wheat harvest, the autumn straw. */
const ALARMS = { 2019: 486, 2020: 428, 2021: 371 };
const MONTHS = [3, 5, 16, 13, 5, 15, 3, 2, 5, 15, 13, 5];

/** Weight of a unit; 献县, 盐山县, 肃宁县 and 河间市 stand out, the town districts and zones hardly burn. */
export const FIRE_WEIGHTS = {
	...{
		130902: 1,
		130903: 1.2,
		130921: 8,
		130922: 5,
		130923: 5,
		130924: 4,
		130925: 11,
		130926: 10,
		130927: 6
	},
	...{ 130928: 5, 130929: 13, 130930: 3, 130981: 6, 130982: 6, 130983: 5, 130984: 11 },
	...{ 130971: 0.4, 130972: 0.5, 130973: 1.6 }
};

const CAUSES = [
	['秸秆', '杂草', '树叶', '垃圾', '祭祀烧纸', '烟头引燃'],
	[34, 30, 12, 13, 8, 3]
];
const FALSE_ALARMS = [
	['误报', '炊烟', '工业热源', '车灯反光'],
	[50, 24, 16, 10]
];
const PENALTIES = [
	['罚款', '拘留', '罚款并拘留'],
	[84, 7, 9]
];

/** Share of the confirmed fires that were penalised. In 2021 all but the four below. */
const PENALISED = { 2019: 0.58, 2020: 0.83, 2021: 1 };
const CONFIRMED = { 2019: 0.58, 2020: 0.62, 2021: 0.66 };

/** Confirmed fires of 2021 still without a penalty at its end, counted back from the last confirmed one. */
const OPEN_AT_END = [0, 1, 4, 11];

const UNAUDITED_FROM = dayOf('2021-12-16');
const MINUTES = 1440;
/** Alarms of the last two days are still waiting for their verdict; nothing is known of later days. */
const LATEST = (LAST_DAY - 1) * MINUTES;
const WAITING = [990, 1500, 2322].map((minutes) => LATEST + minutes);
const OFFICE_CLOSES = (LAST_DAY + 1) * MINUTES - 420;

/** Instants are minutes since 1970 in local time. */
function drawInstants(year, random) {
	const span = days(dayOf(`${year}-01-01`), dayOf(`${year}-12-31`));
	const weights = span.map((day) => MONTHS[monthOf(day) - 1]);
	const instants = Array.from({ length: ALARMS[year] }, () => {
		const day = span[random.weighted(weights)];
		const hour = random.chance(0.75) ? random.integer(9, 20) : random.integer(0, 23);
		return day * MINUTES + hour * 60 + random.integer(0, 59);
	});
	return instants.filter((at) => at < LATEST).sort((a, b) => a - b);
}

const draw = (random, [words, weights]) => words[random.weighted(weights)];

function verdictOf(at, year, random) {
	if (at >= LATEST) return '待核实';
	if (random.chance(0.012)) return '非本辖区';
	return random.chance(CONFIRMED[year]) ? '核实' : '查否';
}

/** An alarm with its verdict, a day later at most; the penalty is added when the year is complete. */
function alarm(at, year, random) {
	const unit = UNITS[random.weighted(UNITS.map(({ code }) => FIRE_WEIGHTS[code]))];
	const verdict = verdictOf(at, year, random);
	const pending = verdict === '待核实';
	const causes = verdict === '核实' ? CAUSES : FALSE_ALARMS;
	return {
		at,
		unit: unit.code,
		township: `演示乡镇${random.integer(1, 9)}`,
		village: `演示村${random.integer(1, 20)}`,
		verdict,
		verifiedAt: pending ? null : at + random.integer(25, 1300),
		cause: pending || verdict === '非本辖区' ? '' : draw(random, causes)
	};
}

/** Within office hours, one to eleven days later. */
function workingHour(minutes, random) {
	return (
		(Math.floor(minutes / MINUTES) + random.integer(1, 11)) * MINUTES + random.integer(510, 1050)
	);
}

/** What followed a verdict. A case without a penalty is closed as well, except where the penalty is still due. */
function outcome(fire, state, number, random) {
	if (fire.verdict === '待核实') return { ...fire, penalty: '' };
	if (fire.verdict !== '核实') return { ...fire, penalty: '', closedAt: fire.verifiedAt + 30 };
	if (state === 'open') return { ...fire, penalty: '未处罚' };
	if (state === 'spared')
		return {
			...fire,
			penalty: '未处罚',
			closedAt: fire.verifiedAt + random.integer(1, 9) * MINUTES
		};
	const penalisedAt = Math.min(workingHour(fire.verifiedAt, random), OFFICE_CLOSES);
	return {
		...fire,
		penalty: draw(random, PENALTIES),
		number,
		penalisedAt,
		closedAt: penalisedAt + 45
	};
}

function yearOfFires(year) {
	const random = stream(`fire/${year}`);
	const instants = [...drawInstants(year, random), ...(year === 2021 ? WAITING : [])];
	const fires = instants.map((at) => alarm(at, year, random));
	const confirmed = fires.filter(({ verdict }) => verdict === '核实');
	const open = new Set(
		year === 2021 ? OPEN_AT_END.map((back) => confirmed[confirmed.length - 1 - back]) : []
	);
	let number = 0;
	return fires.map((fire) => {
		const penalised = !open.has(fire) && random.chance(PENALISED[year]);
		if (penalised && fire.verdict === '核实') number++;
		const state = open.has(fire) ? 'open' : penalised ? 'penalised' : 'spared';
		return outcome(fire, state, `演示罚〔${year}〕${number}号`, random);
	});
}

function instant(minutes, year) {
	if (minutes === null || minutes === undefined) return '';
	const iso = isoOf(Math.floor(minutes / MINUTES));
	const time = minutes % MINUTES;
	return year === 2020 ? `${slashed(iso)} ${clock(time)}` : `${iso} ${clock(time, true)}`;
}

function sheet(year) {
	const rows = yearOfFires(year).map((fire, i) => [
		`YS${year}-${String(i + 1).padStart(4, '0')}`,
		instant(fire.at, year),
		...[printedName(fire.unit), fire.township, fire.village, fire.verdict],
		instant(fire.verifiedAt, year),
		...[fire.cause, fire.penalty, fire.penalisedAt ? fire.number : ''],
		...[instant(fire.penalisedAt, year), instant(fire.closedAt, year)],
		fire.at < UNAUDITED_FROM * MINUTES ? '审核' : '实况'
	]);
	return [HEADINGS, ...rows];
}

/** The alarm files: name → bytes. */
export function fireFiles() {
	const [y2019, y2020, y2021] = YEARS.map(sheet);
	return {
		'演示数据-露天焚烧火警-2019.csv': utf8WithBom(csv(y2019)),
		'演示数据-露天焚烧火警-2020.csv': gb18030(csv(y2020, '\r\n')),
		'演示数据-露天焚烧火警-2021.csv': utf8(csv(titled(TITLES, y2021)))
	};
}
