import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { basis } from './basis';
import { fireAsof } from './fire-asof';
import { areaOf, fireCase, type FireCase } from './fire-cases';
import { fireRules } from './fire-rules';
import { fireEvents, type FireEvent } from './fire-satellite';
import { areaNames } from './goal-areas';
import type { Area, Basis } from './report';

/** Everything on one fire: the alarm or the satellite event, what was decided about it, what was penalised. */
export interface FireFile {
	basis: Basis;
	fireNo: string;
	/** Its statistical day. */
	day: string;
	/** One of the two. */
	alarm: FireCase | null;
	event: FireEvent | null;
	/** The newest first. */
	decisions: {
		at: string;
		by: string;
		area: Area | null;
		verdict: string | null;
		reason: string;
		basis: string | null;
		changeNo: number;
	}[];
	punishments: Models['fire_punishment_list']['row'][];
	/** What is known of the alarm, as its form begins with it; null for a satellite event. */
	known: Models['fire_alarm_known']['row'] | null;
	/** The alarm as each batch brought it, the one in force first; none for a satellite event. */
	versions: Models['fire_alarm_history']['row'][];
}

/** Answers the page of one fire and the command; null when there is no such fire. */
export async function fireFile(
	reader: Reader,
	question: { fireNo: string; asof?: string }
): Promise<FireFile | null> {
	const { fireNo } = question;
	const asof = await fireAsof(reader, question.asof);
	const areas = await areaNames(reader);
	const [row] = await reader.read('fire_case_of', { no: fireNo, onDate: asof });
	const event = row ? null : await eventOf(reader, fireNo, areas);
	const day = row?.fireDay ?? event?.day;
	if (day === undefined) return null;
	const [known] = row ? await reader.read('fire_alarm_known', { no: fireNo }) : [];
	const decisions = await reader.read('fire_decision_history', { no: fireNo });
	return {
		basis: await basis(reader, asof, question.asof, await fireRules(reader, day), [
			'fire_alarm',
			'fire_detection'
		]),
		...{ fireNo, day, event },
		alarm: row ? fireCase(row, areas) : null,
		decisions: decisions.map((one) => ({
			at: one.decidedAt,
			by: one.decidedBy,
			area: one.accountableCode === null ? null : areaOf(areas, one.accountableCode),
			verdict: one.verdict,
			reason: one.reason,
			basis: one.basis,
			changeNo: one.changeNo
		})),
		punishments: await reader.read('fire_punishment_list', { no: fireNo }),
		known: known ?? null,
		versions: row ? await reader.read('fire_alarm_history', { no: fireNo }) : []
	};
}

async function eventOf(
	reader: Reader,
	key: string,
	areas: Map<string, Area>
): Promise<FireEvent | null> {
	const [found] = await reader.read('fire_event_of', { event: key });
	if (!found) return null;
	const events = await fireEvents(reader, found.fireDay, areas);
	return events.find((event) => event.key === key) ?? null;
}
