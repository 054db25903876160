/** The moment in Beijing by the wall clock, `2021-11-03 08:00:00`: when somebody decides is not the data's to say. The Swedish locale writes ISO. */
export function beijingMoment(): string {
	return new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Asia/Shanghai',
		dateStyle: 'short',
		timeStyle: 'medium'
	}).format(new Date());
}

/** Today in Beijing by the wall clock, ISO. */
export function beijingDay(): string {
	return beijingMoment().slice(0, 10);
}

/** Now in Beijing for the name of a file: 20211103-0800. */
export function beijingMinute(): string {
	return beijingMoment().slice(0, 16).replaceAll(/[-:]/g, '').replace(' ', '-');
}
