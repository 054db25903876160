import { addDays } from '$lib/format/dates';
import type { Reader } from './ask';
import { resolveAsof } from './basis';
import { settingOn } from './settings';

/** The day of the last dispatch meeting before a day: as it is on record, else as many days before as the region sets. */
export interface MeetingBefore {
	day: string;
	/** False where no meeting is on record, so that the day is counted back. */
	recorded: boolean;
}

/** Answers when the last meeting was, for what is said to have moved since. */
export async function meetingBefore(
	reader: Reader,
	question: { asof?: string }
): Promise<MeetingBefore> {
	const asof = await resolveAsof(reader, question.asof);
	const { value: goal } = await settingOn(reader, 'briefing.meeting_goal', asof);
	const [held] = await reader.read('meeting_before', { onDate: asof, goal });
	if (held?.heldOn) return { day: held.heldOn, recorded: true };
	const { value: days } = await settingOn(reader, 'briefing.meeting_days', asof);
	return { day: addDays(asof, -Number(days)), recorded: false };
}
