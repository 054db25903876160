/** What can't be done with a batch; the message is a complete Chinese sentence for the person who asked. */
export class LoadError extends Error {
	override name = 'LoadError';
}
