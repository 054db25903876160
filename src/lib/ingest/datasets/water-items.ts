import type { Column } from '../dataset';

/** Units of the columns; a laboratory that reports in µg/L is asked to convert. */
const MG_L = ['mg/L', '毫克/升'];
const DECIMALS = 8;

/** Title, other names (HJ 212 code among them) and the largest reading that can be meant. */
type Item = [name: string, title: string, max: number, aliases: readonly string[]];

const IN_MG_L: readonly Item[] = [
	['do', '溶解氧', 60, ['DO', 'w01009']],
	['codmn', '高锰酸盐指数', 2000, ['高锰酸钾指数', 'CODMn', 'IMn', 'w01019']],
	['cod', '化学需氧量', 100_000, ['COD', 'CODcr', '化学需氧量(CODcr)', 'w01018']],
	['bod5', '五日生化需氧量', 50_000, ['BOD5', '生化需氧量', '五日生化需氧量(BOD5)', 'w01017']],
	['nh3n', '氨氮', 5000, ['NH3-N', '氨氮(NH3-N)', 'w21003']],
	['tp', '总磷', 1000, ['TP', '总磷(以P计)', '总磷(TP)', 'w21011']],
	['tn', '总氮', 5000, ['TN', '总氮(以N计)', '总氮(TN)', 'w21001']],
	['cu', '铜', 1000, ['Cu', '总铜']],
	['zn', '锌', 1000, ['Zn', '总锌']],
	['f', '氟化物', 1000, ['氟离子', '氟化物(以F-计)', '氟化物(以F计)', 'F-']],
	['se', '硒', 100, ['Se', '总硒']],
	['as', '砷', 100, ['As', '总砷']],
	['hg', '汞', 100, ['Hg', '总汞']],
	['cd', '镉', 100, ['Cd', '总镉']],
	['cr6', '六价铬', 100, ['铬(六价)', 'Cr6+', 'Cr(VI)']],
	['pb', '铅', 100, ['Pb', '总铅']],
	['cn', '氰化物', 100, ['CN-', '总氰化物']],
	['vp', '挥发酚', 100, ['挥发性酚', '酚']],
	['oil', '石油类', 10_000, ['石油', '油类']],
	['las', '阴离子表面活性剂', 1000, ['LAS', '阴离子洗涤剂']],
	['s2', '硫化物', 1000, ['S2-']]
];

/** The 24 items of GB 3838-2002 表1, as columns. A zero that only a dead probe gives is suspect. */
export const WATER_ITEMS: readonly Column[] = [
	{
		name: 'wt',
		title: '水温',
		aliases: ['w01010'],
		type: { kind: 'measure', decimals: DECIMALS, min: -5, max: 50, zero: 'plain' },
		units: ['℃', '度']
	},
	{
		name: 'ph',
		title: 'pH',
		aliases: ['pH值', '酸碱度', 'w01001'],
		type: { kind: 'measure', decimals: DECIMALS, min: 0, max: 14, zero: 'suspect' },
		units: ['无量纲', '无单位']
	},
	...IN_MG_L.map(([name, title, max, aliases]): Column => ({
		name,
		title,
		aliases,
		type: { kind: 'measure', decimals: DECIMALS, min: 0, max, zero: 'suspect' },
		units: MG_L
	})),
	{
		name: 'fc',
		title: '粪大肠菌群',
		aliases: ['粪大肠菌群数'],
		type: { kind: 'measure', decimals: DECIMALS, min: 0, max: 1e8 - 1, zero: 'suspect' },
		units: ['个/L', 'MPN/L', 'CFU/L']
	}
];
