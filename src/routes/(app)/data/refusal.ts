/** Errors whose message is a sentence for the person at the screen; the rooms that make them are closed to routes. */
const FOR_PEOPLE = ['IngestError', 'LoadError', 'HouseError', 'PeopleError'];

/** The sentence of a refusal. @throws the error itself when it is a mistake of ours. */
export function refusalOf(error: unknown): string {
	if (error instanceof Error && FOR_PEOPLE.includes(error.name)) return error.message;
	throw error;
}
