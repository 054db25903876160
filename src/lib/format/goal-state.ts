/** States of a goal that are not at the mark. */
export const FAILING_STATES: readonly string[] = ['overdue', 'relapsed', 'behind'];

/** Whether a state says that a goal is not at the mark. */
export function isFailing(state: string): boolean {
	return FAILING_STATES.includes(state);
}
