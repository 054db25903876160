import { IngestError } from '$lib/ingest/error';
import type { House, ImportedFile } from '$lib/server/house';
import { evaluate, EvaluateError } from '$lib/server/evaluate';
import { chartFont } from '$lib/server/documents/docx/picture';
import { PAPER_KINDS } from '$lib/server/documents/paper';
import { IssuingError, isPaperKind, type Issue } from '$lib/server/issuing';
import { LoadError, todayInBeijing } from '$lib/server/load';
import { PeopleError } from '$lib/server/people';
import { goals } from '$lib/server/reports/goals';
import { standing } from '$lib/server/reports/standing';
import { command as words } from '$lib/words/zh/command';
import { papers } from '$lib/words/zh/papers';
import { makeBackup } from './backup';
import { recordFire, type FireAsked } from './fire-desk';
import { HouseError } from './house-error';
import { peopleErrands } from './people-errands';
import { told } from './trouble';

/** A paper as the command asks for it: any word for the kind, today when no day is named. */
type IssueAsked = Omit<Issue, 'kind' | 'issuedOn'> & { kind: string; issuedOn?: string };

/** What the command may ask of the house: plain data in, plain data out, so that it can go through the socket. */
const errands = {
	import: (house: House, asked: Omit<ImportedFile, 'bytes'>, bytes: Uint8Array) =>
		house.importFile({ ...asked, bytes }),
	withdraw: (house: House, asked: Parameters<House['withdraw']>[0]) => house.withdraw(asked),
	evaluate: (
		{ database }: House,
		{ name, kind, ...choice }: { name: string; kind: string; edition?: string; profile?: string },
		bytes: Uint8Array
	) => evaluate(database, { name, bytes }, kind, choice),
	fire: (house: House, asked: FireAsked) => recordFire(house, asked),
	issue: async (house: House, { kind, ...asked }: IssueAsked) => {
		if (!isPaperKind(kind)) throw new IssuingError(papers.noKind(kind, PAPER_KINDS));
		const imprint = await house.issuing.issue({ kind, issuedOn: todayInBeijing(), ...asked });
		return { ...imprint, pictures: chartFont() !== null };
	},
	goals: (house: House, asked: { asof?: string }) => house.ask(goals, asked),
	backup: (house: House) => makeBackup(house),
	verify: async (house: House, { noted }: { noted?: { changeNo: number; hash: string } }) => ({
		...(await house.verify(noted)),
		findings: await house.audit()
	}),
	...peopleErrands,
	status: async (house: House, asked: { asof?: string }) => ({
		database: house.database.path,
		/** Address of the pages, where a server runs. */
		address: process.env['ORIGIN'] ?? null,
		standing: await house.ask(standing, asked)
	})
};

type Errands = typeof errands;
export type ErrandName = keyof Errands;
export type Asked<Name extends ErrandName> =
	Parameters<Errands[Name]> extends [House] ? Record<string, never> : Parameters<Errands[Name]>[1];
export type Answered<Name extends ErrandName> = Awaited<ReturnType<Errands[Name]>>;

/**
 * Runs an errand by name, as the command or the socket has it.
 * @throws HouseError with a sentence for the person who asked; anything else is a mistake of ours.
 */
export async function runErrand<Name extends ErrandName>(
	house: House,
	name: Name,
	asked: Asked<Name>,
	bytes: Uint8Array
): Promise<Answered<Name>> {
	if (!Object.hasOwn(errands, name)) throw new HouseError(words.house.noErrand(name));
	const errand = errands[name] as unknown as (
		house: House,
		asked: Asked<Name>,
		bytes: Uint8Array
	) => Promise<Answered<Name>>;
	try {
		return await errand(house, asked, bytes);
	} catch (error) {
		const known = [IngestError, LoadError, EvaluateError, IssuingError, PeopleError].some(
			(kind) => error instanceof kind
		);
		if (!known || !(error instanceof Error)) throw told(house.home, error);
		throw new HouseError(error.message, { cause: error });
	}
}
