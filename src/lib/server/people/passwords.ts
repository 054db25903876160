import { hash, verify } from '@node-rs/argon2';
import { peopleWords } from '$lib/words/apart/people';
import { PeopleError } from './people-error';

/** Characters; forms say it too. Length is what makes a password hard to guess; nothing else is demanded. */
export const SHORTEST = 10;
const LONGEST = 200;

/** argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage sheet recommends; some 40 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of nobody's password: checking it takes as long as checking a real one. */
let nobody: Promise<string> | undefined;

/** @throws PeopleError when a password is too short, too long, or easily guessed from the account */
export async function hashPassword(password: string, account: string): Promise<string> {
	const typed = normal(password);
	if ([...typed].length < SHORTEST) throw new PeopleError(peopleWords().password.short(SHORTEST));
	if (typed.length > LONGEST) throw new PeopleError(peopleWords().password.long(LONGEST));
	if (new Set(typed).size < 4 || typed.toLowerCase().includes(account))
		throw new PeopleError(peopleWords().password.guessable);
	return hash(typed, COST);
}

/** Whether a password is the one of a hash; without a hash it is wrong, after the same time. */
export async function matches(stored: string | null, password: string): Promise<boolean> {
	nobody ??= hash('nobody', COST);
	const right = await verify(stored ?? (await nobody), normal(password).slice(0, LONGEST + 1));
	return right && stored !== null;
}

/** The same letters typed on another keyboard give the same password. */
function normal(password: string): string {
	return password.normalize('NFKC');
}
