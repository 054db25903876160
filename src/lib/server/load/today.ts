/** The calendar day in Beijing, ISO. */
export function todayInBeijing(now = new Date()): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
