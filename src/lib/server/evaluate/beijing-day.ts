const ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)$/i;
const DAY = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?!\d\d?[-/.月])/;
/** Beijing is ahead of UTC by this, in milliseconds. */
const BEIJING = 8 * 3_600_000;

/**
 * The day in Beijing that a date or a time lies on, as `2026-03-01`; null when it is none. A time with a zone is moved
 * to Beijing first, one without is taken for Beijing time.
 */
export function beijingDay(text: string): string | null {
	const zoned = ZONED.exec(text.trim());
	if (zoned) {
		const instant = Date.parse(`${zoned[1]}T${zoned[2]}${zoned[3]?.toUpperCase()}`);
		return Number.isNaN(instant) ? null : new Date(instant + BEIJING).toISOString().slice(0, 10);
	}
	const [, year = '', month = '', day = ''] = DAY.exec(text.trim()) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const at = Date.parse(`${iso}T00:00:00Z`);
	const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
	return real ? iso : null;
}
