import { printedName } from './units.mjs';
import { RIVERS } from './water-rivers.mjs';

const isCode = (place) => /^1309\d\d$/.test(place);
const nameOf = (place) => (isCode(place) ? printedName(place) : place);

/** 吴桥县 → 吴桥, but 青县 and 沧县 stay, as a one-character name would not be one. */
function shortName(place) {
	const name = nameOf(place).replace('回族自治县', '');
	return name.length > 2 && /[县市区]$/.test(name) && !name.endsWith('新区')
		? name.slice(0, -1)
		: name;
}

function localName(section, river) {
	if (river.lake) return river.river;
	if (section.target === null) return `${shortName(section.from)}来水`;
	return section.to === '渤海'
		? `${shortName(section.from)}入海`
		: `${shortName(section.from)}出境`;
}

/** A river's own name goes into an alias, so that two sections of one unit stay apart. */
function register() {
	const list = [];
	RIVERS.forEach((river, at) => {
		river.sections.forEach((section, position) => {
			const number = String(list.length + 1).padStart(2, '0');
			const local = localName(section, river);
			const last = position === river.sections.length - 1;
			list.push({
				...section,
				code: `YS${number}`,
				name: `演示断面${number}(${local})`,
				aliases: `演示断面${number}、演示断面${number}（${local}）、演示${river.river}${river.lake ? '' : local}`,
				river: river.river,
				riverOrder: at + 1,
				position: position + 1,
				lake: river.lake === true,
				inflow: position === 0 ? '' : list[list.length - 1].code,
				ends: last ? nameOf(river.ends) : ''
			});
		});
	});
	return list;
}

export const SECTIONS = register();

const CLASS = { 3: 'Ⅲ', 4: 'Ⅳ', 5: 'Ⅴ' };

export const REGISTER_HEADINGS = [
	...[
		'断面编码',
		'断面名称',
		'河流',
		'河流次序',
		'沿程次序',
		'上游县',
		'上游名称',
		'下游县',
		'下游名称',
		'责任县'
	],
	...[
		'入境对照断面',
		'断面属性',
		'水体类型',
		'目标类别',
		'对照点',
		'去向',
		'启用日期',
		'停用日期',
		'别名'
	]
];

/** Cells of a section in the order of REGISTER_HEADINGS. */
export function registerRow(section) {
	const reference = section.target === null;
	const inside = (place) => (isCode(place) ? nameOf(place) : '');
	return [
		...[section.code, section.name, section.river, section.riverOrder, section.position],
		...[inside(section.from), nameOf(section.from), inside(section.to), nameOf(section.to)],
		...[reference ? '' : nameOf(section.from), section.inflow, section.control],
		...[section.lake ? '湖库' : '河流', CLASS[section.target] ?? '', reference ? '是' : '否'],
		...[section.ends, '2019-01-01', '', section.aliases]
	];
}
