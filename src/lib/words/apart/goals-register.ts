import { both } from '../both';

/** Text of the register of goals and of what moved in it, which the page of one goal does not carry. */
export const goalsRegisterWords = await both(
	async () => (await import('../zh/goals-register')).goalsRegister,
	async () => (await import('../en/goals-register')).goalsRegister
);
