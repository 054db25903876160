import { request } from 'node:http';
import {
	answers,
	databaseOf,
	HouseError,
	openHouse,
	runErrand,
	socketPath,
	type Answered,
	type Asked,
	type ErrandName
} from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';

/** Where a command has its errands run: in the running server, or in a house opened for it. */
export interface Desk {
	/** False when the house was opened for this call only. */
	served: boolean;
	run<Name extends ErrandName>(
		name: Name,
		asked: Asked<Name>,
		bytes?: Uint8Array
	): Promise<Answered<Name>>;
	close(): Promise<void>;
}

/** DuckDB lets one process in, so a server that runs over this home is asked, and else the house is opened here. */
export async function openDesk(home: string): Promise<Desk> {
	const socket = socketPath(home);
	return (await answers(socket)) ? besideServer(socket, home) : alone(home);
}

async function alone(home: string): Promise<Desk> {
	const house = await openHouse(home);
	return {
		served: false,
		run: (name, asked, bytes) => runErrand(house, name, asked, bytes ?? new Uint8Array()),
		close: () => house.close()
	};
}

async function besideServer(socket: string, home: string): Promise<Desk> {
	const desk: Desk = {
		served: true,
		run: async (name, asked, bytes) => {
			const target = `/${name}?${encodeURIComponent(JSON.stringify(asked))}`;
			return JSON.parse(await post(socket, target, bytes ?? new Uint8Array())) as never;
		},
		close: () => Promise.resolve()
	};
	const { database } = await desk.run('status', {});
	// A server started on the demo keeps to it after `duibiao init`; real rows must not land there.
	if (database !== databaseOf(home).path) throw new HouseError(words.house.otherDatabase(database));
	return desk;
}

function post(socketPath: string, path: string, bytes: Uint8Array): Promise<string> {
	return new Promise((settle, fail) => {
		const asking = request({ socketPath, path, method: 'POST' }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.once('error', fail).once('end', () => {
				if (response.statusCode === 200) settle(text);
				else fail(new HouseError((JSON.parse(text) as { error: string }).error));
			});
		});
		asking.once('error', fail).end(bytes);
	});
}
