import { command as words } from '$lib/words/zh/command';
import { people } from '$lib/words/zh/people';
import type { ListedPerson } from '$lib/server/people/person';
import { EXIT, UsageError, type Call, type Command } from '../command';
import { readPassword } from '../read-password';
import { textTable } from '$lib/format/text-table';

/** What `duibiao user` is followed by. */
const ERRANDS: Record<string, { operands: number; run(call: Call): Promise<ListedPerson[]> }> = {
	list: { operands: 0, run: list },
	add: { operands: 1, run: add },
	role: { operands: 2, run: setRole },
	disable: { operands: 1, run: (call) => setDisabled(call, true) },
	enable: { operands: 1, run: (call) => setDisabled(call, false) },
	reset: { operands: 1, run: reset }
};

export const userCommand: Command = {
	name: 'user',
	usage:
		'add|list|role|disable|enable|reset [ACCOUNT] [ROLE] [--role ROLE] [--unit UNIT] [--name NAME]',
	summary: words.user.summary,
	details: words.user.details,
	options: {
		role: { type: 'string' },
		unit: { type: 'string' },
		name: { type: 'string' },
		reason: { type: 'string' },
		oidc: { type: 'boolean' },
		json: { type: 'boolean' }
	},
	operands: [1, 3],
	run: async (call) => {
		const [what = '', ...operands] = call.operands;
		const errand = Object.hasOwn(ERRANDS, what) ? ERRANDS[what] : undefined;
		if (!errand) throw new UsageError(words.user.unknown(what));
		if (operands.length !== errand.operands) throw new UsageError(words.user.operands(what));
		const accounts = await errand.run({ ...call, operands });
		call.print(call.has('json') ? JSON.stringify(accounts, null, 2) : asText(accounts));
		return EXIT.fine;
	}
};

async function list({ text, desk }: Call): Promise<ListedPerson[]> {
	const role = text('role');
	return (await desk()).run('user-list', role === undefined ? {} : { role });
}

async function add(call: Call): Promise<ListedPerson[]> {
	const { actor, text, has, desk } = call;
	const [account = ''] = call.operands;
	const role = text('role');
	if (role === undefined) throw new UsageError(words.user.roleMissing);
	const [name, unit] = [text('name'), text('unit')];
	const asked = { actor, account, role, ...(name && { name }), ...(unit && { unit }) };
	const office = await desk();
	return office.run('user-add', asked, has('oidc') ? undefined : await passwordOf(call, account));
}

async function setRole({ operands, actor, text, desk }: Call): Promise<ListedPerson[]> {
	const [account = '', role = ''] = operands;
	const unit = text('unit');
	return (await desk()).run('user-role', { actor, account, role, ...(unit && { unit }) });
}

async function setDisabled(
	{ operands: [account = ''], actor, text, desk }: Call,
	disabled: boolean
): Promise<ListedPerson[]> {
	const reason = text('reason') ?? null;
	return (await desk()).run('user-switch', { actor, account, disabled, reason });
}

async function reset(call: Call): Promise<ListedPerson[]> {
	const [account = ''] = call.operands;
	const office = await call.desk();
	return office.run('user-reset', { actor: call.actor, account }, await passwordOf(call, account));
}

async function passwordOf({ complain }: Call, account: string): Promise<Uint8Array> {
	const password = await readPassword(words.user.prompt(account), words.user.again);
	if (password === null) complain(people.password.differ);
	if (!password) throw new UsageError(words.user.noPassword);
	return new TextEncoder().encode(password);
}

function asText(accounts: readonly ListedPerson[]): string {
	const say = words.user;
	if (accounts.length === 0) return say.nobody;
	return textTable(
		[say.account, say.name, say.role, say.unit, say.signsIn, say.lastSeen].map((heading) => ({
			heading
		})),
		accounts.map((one) => [
			one.account,
			one.name,
			people.role[one.role],
			one.unitName ?? '',
			one.disabled ? say.disabled : one.password ? say.byPassword : say.byProvider,
			one.lastSeen ?? say.never
		])
	);
}
