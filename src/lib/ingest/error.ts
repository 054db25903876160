/**
 * A file that can't be taken as a whole. The message is a complete Chinese sentence with file, place and remedy;
 * it is shown as it is.
 */
export class IngestError extends Error {
	override name = 'IngestError';

	/**
	 * @param file name of the file
	 * @param what what is wrong and where
	 * @param remedy what to do about it
	 */
	constructor(
		readonly file: string,
		readonly what: string,
		readonly remedy: string
	) {
		super(`${file}：${what}。${remedy}。`);
	}
}
