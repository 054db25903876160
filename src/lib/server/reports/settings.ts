import type { Reader } from './ask';
import { noteSaid } from './english-clauses';

/** A setting of the region in force on a day. */
export interface Setting {
	value: string;
	source: string;
	/** A, B, or C for what the bureau has yet to confirm. */
	confidence: string;
	/** In the language that is spoken. */
	note: string | null;
}

/** A setting that the reports can't do without. @throws Error naming the setting and the remedy when none is in force. */
export async function settingOn(reader: Reader, key: string, day: string): Promise<Setting> {
	const settings = await reader.read('setting_on', { onDate: day });
	const found = settings.find((row) => row.settingKey === key);
	if (!found)
		throw new Error(
			`no setting ${key} is in force on ${day}; add a row to the region's setting.csv`
		);
	return { ...found, note: found.note && noteSaid(found.note) };
}
