/** A hindrance of the world, not a mistake of ours: its message is one Chinese sentence for the person at the screen. */
export class HouseError extends Error {
	override name = 'HouseError';
}
