import { apart } from '$lib/format/lists';
import type { Reader } from './ask';
import { noteSaid } from './english-clauses';
import type { Rule } from './report';

interface Ruled {
	subject: string;
	clause: string;
	model: string;
	/** Dated settings that have a part in it. */
	keys: string[];
}

const RULES: readonly Ruled[] = [
	{
		subject: 'fire_day',
		clause: '统计日截止时刻，自启用日起',
		model: 'staging/fire_statistical_days.sql',
		keys: ['fire.day_closes_hour']
	},
	{ subject: 'fire_rate', clause: '查实率 = 核实 ÷ 推送', model: 'fire/fire_tally.sql', keys: [] },
	{
		subject: 'fire_penalty',
		clause: '点火必罚率 = 有罚款或拘留的核实火点 ÷ 核实火点（办理中除外）；办理宽限，天',
		model: 'fire/fire_cases.sql',
		keys: ['fire.penalty_grace_days']
	},
	{
		subject: 'fire_clock',
		clause: '反馈时限，小时；扑灭时限，分钟',
		model: 'fire/fire_cases.sql',
		keys: ['fire.feedback_hours', 'fire.extinguish_minutes']
	},
	{
		subject: 'fire_event',
		clause: '像元合并为事件：相接倍数；VIIRS、MODIS 距离；时间窗；宽度、历时上限',
		model: 'fire/fire_events.sql',
		keys: ['touch', 'viirs_m', 'modis_m', 'window_hours', 'width_m', 'span_hours'].map(
			(name) => `fire.event.${name}`
		)
	},
	{
		subject: 'fire_static',
		clause: '静态热源只作标记，不删除：掩膜月数；反复出现月数',
		model: 'fire/fire_static_events.sql',
		keys: ['fire.static_type_months', 'fire.static_recurrence_months']
	},
	{
		subject: 'fire_place',
		clause: '原表所列县优先；边界文件核对，开发区先于县；距界米数；市域范围',
		model: 'fire/fire_events.sql',
		keys: ['fire.boundary_mark_m', 'fire.extent']
	}
];

/** What fires are counted and judged by on a day; a value of confidence C says that the bureau has yet to confirm it. */
export async function fireRules(reader: Reader, day: string): Promise<Rule[]> {
	const settings = await reader.read('setting_on', { onDate: day });
	return RULES.map(({ subject, clause, model, keys }) => {
		const found = settings.filter((row) => keys.includes(row.settingKey));
		found.sort((a, b) => keys.indexOf(a.settingKey) - keys.indexOf(b.settingKey));
		const values = found.map(({ value }) => value).join('、');
		const unconfirmed = found.filter(({ confidence }) => confidence === 'C');
		return {
			...{ subject, model, edition: '' },
			clause: values ? `${clause}（设定：${values}）` : clause,
			note: apart(unconfirmed.map(({ note }) => noteSaid(note ?? ''))) || null
		};
	});
}
