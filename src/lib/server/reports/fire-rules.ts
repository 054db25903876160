import type { Reader } from './ask';
import type { Rule } from './report';

/** What alarms are counted and judged by on a day. */
export async function fireRules(reader: Reader, day: string): Promise<Rule[]> {
	const settings = await reader.read('setting_on', { onDate: day });
	const dated = (key: string) => settings.find((row) => row.settingKey === key);
	/** Confidence C: the bureau has yet to confirm it, and the rule says so. */
	const rule = (subject: string, clause: string, model: string, keys: string[] = []): Rule => {
		const found = keys.flatMap((key) => dated(key) ?? []);
		return {
			subject,
			edition: '',
			clause:
				found.length > 0
					? `${clause}（设定：${found.map(({ value }) => value).join('、')}）`
					: clause,
			model,
			note:
				found
					.filter(({ confidence }) => confidence === 'C')
					.map(({ note }) => note)
					.join('；') || null
		};
	};
	return [
		rule('fire_day', '统计日截止时刻，自启用日起', 'staging/fire_statistical_days.sql', [
			'fire.day_closes_hour'
		]),
		rule('fire_rate', '查实率 = 核实 ÷ 推送', 'fire/fire_tally.sql'),
		rule(
			'fire_penalty',
			'点火必罚率 = 有罚款或拘留的核实火点 ÷ 核实火点（办理中除外）',
			'fire/fire_cases.sql',
			['fire.penalty_grace_days']
		),
		rule('fire_clock', '反馈时限（小时）/ 扑灭时限（分钟）', 'fire/fire_cases.sql', [
			'fire.feedback_hours',
			'fire.extinguish_minutes'
		]),
		rule('fire_event', '像元合并为火点事件：距离、时间窗、宽度与历时上限', 'fire/fire_events.sql', [
			'fire.event.touch',
			'fire.event.viirs_m',
			'fire.event.modis_m',
			'fire.event.window_hours',
			'fire.event.width_m',
			'fire.event.span_hours'
		]),
		rule('fire_static', '静态热源只作标记，不删除', 'fire/fire_static_events.sql', [
			'fire.static_type_months',
			'fire.static_recurrence_months'
		]),
		rule(
			'fire_place',
			'原表所列县优先；边界文件核对；开发区先于县；范围以外为域外',
			'fire/fire_events.sql',
			['fire.boundary_mark_m', 'fire.extent']
		)
	];
}
