import type { Reader } from './ask';

/** Value of the setting `access.reading` that lets everybody on the network read. */
const OPEN = 'open';

/**
 * Whether pages and downloads are open to everybody who reaches the server, on a day of the wall clock. Anything but
 * the one word, a missing setting too, means that reading needs sign-in.
 */
export async function readingOpen(reader: Reader, { day }: { day: string }): Promise<boolean> {
	const settings = await reader.read('setting_on', { onDate: day });
	return settings.find((row) => row.settingKey === 'access.reading')?.value === OPEN;
}
