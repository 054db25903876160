import { openDatabase, type Database } from '$lib/server/database/database';
import type { ImportedFile, Office } from '$lib/server/house';
import { importRow } from '$lib/server/house/one-row';
import { shippedFiles } from '$lib/server/house/shipped';
import { loadFile, loadShipped, withdrawBatch } from '$lib/server/load';
import { createModels } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';
import type { Person } from '$lib/server/people/person';
import type { Role } from '$lib/server/people/permissions';
import { asker, type Ask } from '$lib/server/reports/ask';
import { changeLog } from '$lib/server/reports/change-log';

/** What a form action sees of a request. */
export interface Event {
	locals: {
		person: Person | null;
		asked: string;
		ask: Ask;
		house: Office;
		mayRead: boolean;
	};
	params: Record<string, string>;
	url: URL;
	request: Request;
}

/** The shipped region in memory, its forms posted to as somebody would. */
export class FormOffice {
	private constructor(
		readonly database: Database,
		readonly ask: Ask
	) {}

	static async open(): Promise<FormOffice> {
		const database = keepModels(await openDatabase(':memory:', true));
		const connection = await database.connect();
		await createModels(connection);
		connection.closeSync();
		await loadShipped(database, await shippedFiles(false));
		return new FormOffice(database, asker(database));
	}

	private readonly importFile = (file: ImportedFile) => loadFile(this.database, file);

	/** Brings a file in as the bureau would. */
	async load(dataset: string, text: string) {
		const bytes = new TextEncoder().encode(text);
		const receipt = await this.importFile({ name: 'f.csv', bytes, actor: 'cli:test', dataset });
		if (receipt.rejections.length > 0) throw new Error(JSON.stringify(receipt.rejections));
		return receipt;
	}

	withdraw(batchNo: number) {
		return withdrawBatch(this.database, { batchNo, actor: 'cli:test', reason: '报错' });
	}

	/** A request of somebody; a field list makes it a form that is sent. */
	event(
		person: Person | null,
		path: string,
		params: Record<string, string>,
		fields?: Record<string, string>
	): Event {
		const url = new URL(path, 'http://127.0.0.1');
		const body = fields && new URLSearchParams(fields);
		const house = {
			ask: this.ask,
			importFile: this.importFile,
			importRow: (row) => importRow(this.importFile, row)
		} as Partial<Office> as Office;
		return {
			locals: { person, asked: path, ask: this.ask, house, mayRead: true },
			params,
			url,
			request: new Request(url, body ? { method: 'POST', body } : {})
		};
	}

	/** Lines of the change log, newest first. */
	async log() {
		return (await this.ask(changeLog, {})).changes;
	}
}

/** Somebody with an account. */
export function somebody(account: string, role: Role, unit: string | null = null): Person {
	return { account, name: account, role, unit, unitName: unit };
}

/** What an action did: the address it leads to, the status it was refused with, or the form it gave back. */
export async function outcomeOf(
	action: Promise<unknown>
): Promise<{ to: string } | { status: number } | { field: string | null; problem: string }> {
	try {
		const given = (await action) as { data: { field: string | null; problem: string } };
		return given.data;
	} catch (thrown) {
		const { location, status } = thrown as { location?: string; status?: number };
		if (location !== undefined) return { to: location };
		if (status !== undefined) return { status };
		throw thrown;
	}
}
