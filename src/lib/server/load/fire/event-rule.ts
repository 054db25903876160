import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';

/** When satellite pixels are one event (settings fire.event.*). Distances in whole metres, times in minutes. */
export interface EventRule {
	/** Pixels of one pass touch when their centres lie within this many times the larger pixel side. */
	touch: number;
	/** Pixels of other passes or satellites: how near, among VIIRS and with a MODIS pixel. */
	viirsMetres: number;
	modisMetres: number;
	windowMinutes: number;
	/** An event is no wider and no longer. */
	widthMetres: number;
	spanMinutes: number;
	/** Rows of a satellite within this time are of one pass: a granule takes five or six minutes, the next orbit a hundred. */
	passMinutes: number;
}

/** Where a region sets nothing: the suggested rule of the paper on fires. */
const SUGGESTED: Record<string, number> = {
	touch: 1.5,
	viirs_m: 1000,
	modis_m: 2000,
	window_hours: 6,
	width_m: 3000,
	span_hours: 24,
	pass_minutes: 10
};

interface DatedSetting {
	name: string;
	value: string;
	from: string;
	to: string;
}

/** The rule of a Beijing day, and the widest values over all days, by which time is cut into blocks. */
export interface EventRules {
	on(day: string): EventRule;
	widest: { windowMinutes: number; passMinutes: number };
}

/** Reads the dated settings of the event rule. */
export async function readEventRules(connection: DuckDBConnection): Promise<EventRules> {
	const settings = await rows<DatedSetting>(
		connection,
		`select setting_key[12:] as name, value, effective_from as "from",
			coalesce(effective_to, date '9999-12-31') as "to"
		 from setting
		 where setting_key like 'fire.event.%' and batch_no not in (select batch_no from withdrawal)
		 qualify row_number() over (partition by setting_key, effective_from order by batch_no desc, line desc) = 1`
	);
	const known = new Map<string, EventRule>();
	const on = (day: string) => {
		const rule = known.get(day) ?? ruleOf(settings, day);
		known.set(day, rule);
		return rule;
	};
	const days = ['0001-01-01', ...settings.map(({ from }) => from)];
	return {
		on,
		widest: {
			windowMinutes: Math.max(...days.map((day) => on(day).windowMinutes)),
			passMinutes: Math.max(...days.map((day) => on(day).passMinutes))
		}
	};
}

function ruleOf(settings: readonly DatedSetting[], day: string): EventRule {
	const value = (name: string) => {
		const found = settings.find((one) => one.name === name && one.from <= day && day <= one.to);
		const number = Number(found?.value ?? SUGGESTED[name]);
		if (!Number.isFinite(number) || number < 0)
			throw new Error(`setting fire.event.${name} is no number: ${found?.value ?? ''}`);
		return number;
	};
	return {
		touch: value('touch'),
		viirsMetres: value('viirs_m'),
		modisMetres: value('modis_m'),
		windowMinutes: value('window_hours') * 60,
		widthMetres: value('width_m'),
		spanMinutes: value('span_hours') * 60,
		passMinutes: value('pass_minutes')
	};
}
