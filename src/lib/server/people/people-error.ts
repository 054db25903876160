/** Something about an account that can't be done as asked; the message is a Chinese sentence for whoever asked. */
export class PeopleError extends Error {
	override name = 'PeopleError';
}
