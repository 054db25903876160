import type { Permission, Role } from '$lib/server/people/permissions';
import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { people as chinese } from '../zh/people';

/** What is said around signing in: pages, refusals, the account. */
export const people = {
	role: {
		reader: 'Reader',
		county_clerk: 'County clerk',
		bureau_clerk: 'Bureau clerk',
		publisher: 'Publisher',
		administrator: 'Administrator',
		screen: 'Screen'
	} satisfies Record<Role, string>,
	/** What a role is there for, on the account page. */
	roleMeaning: {
		reader: 'Sees all pages and downloads data',
		county_clerk:
			'Sees all pages; reports ledger items and the handling of fires for the own county',
		bureau_clerk:
			'Imports and withdraws data; reports ledger items and the handling of fires for every county',
		publisher: 'Issues and corrects bulletins and notices; decides the state of goals',
		administrator: 'Manages accounts, settings and standards; may also import, report and issue',
		screen: 'Only for screens in the duty and meeting rooms, signed in for long'
	} satisfies Record<Role, string>,
	/** What a permission lets one do, as a list on the account page. */
	permission: {
		read: 'See pages, download data',
		account: 'Change one’s own password, end one’s own sign-ins',
		import: 'Import files of monitoring, ledger, sections, milestones and targets',
		withdraw: 'Withdraw batches',
		configure: 'Import registers, settings and standards',
		ledger: 'Report ledger items',
		fire: 'Report the handling of fires',
		issue: 'Issue and correct papers',
		judge: 'Decide the state of goals',
		meeting: 'Record decisions of the dispatch meeting'
	} satisfies Record<Permission, string>,
	/** Why something was refused. */
	refused: {
		read: 'Your account may not see this page: ask the administrator.',
		account:
			'The account of a screen cannot change its password: the administrator does it by command.',
		import:
			'Your account may not import data: that is for a bureau clerk; if need be, ask the administrator.',
		withdraw:
			'Your account may not withdraw batches: that is for a bureau clerk; if need be, ask the administrator.',
		configure:
			'Your account may not change registers, settings and standards: that is for the administrator.',
		ledger:
			'Your account may not report ledger items: that is for a county clerk or a bureau clerk.',
		fire: 'Your account may not report the handling of fires: that is for a county clerk or a bureau clerk.',
		issue: 'Your account may not issue papers: that is for the publisher.',
		judge: 'Your account may not decide the state of goals: that is for the publisher.',
		meeting:
			'Your account may not record decisions of the dispatch meeting: that is for a bureau clerk or the publisher.'
	} satisfies Record<Permission, string>,
	otherCounty: 'Your account may report for its own county only. No data have been changed.',
	signInFirst: 'Sign in first, then do this.',
	foreignForm:
		'This request did not come from a page of this system and was not taken: do it again on a page of this system.',
	tooLarge: 'What was sent is too large and was not taken: make it smaller and try again.',
	password: {
		short: (least: number) =>
			`The password is too short: it needs at least ${plural(least, 'character')}; a sentence that is easy to remember will do.`,
		long: (most: number) => `The password is too long: at most ${plural(most, 'character')}.`,
		guessable:
			'The password is too easy to guess: do not put the account name in it, and use more than one or two different characters.',
		differ: 'The two passwords differ: type them again.'
	},
	account: {
		malformed: (typed: string) =>
			`The account name “${typed}” cannot be used: it starts with a lower-case letter and has 2 to 32 lower-case letters, digits and . _ -`,
		exists: (account: string) =>
			`There is already an account ${account}: choose another name; those of closed accounts are not given again.`,
		unknown: (typed: string) => `There is no account “${typed}”: check with npx duibiao user list.`,
		noRole: (typed: string, roles: string) => `There is no role “${typed}”: there are ${roles}.`,
		needsUnit: (role: string) =>
			`The role ${role} needs its county: add --unit with a name or code.`,
		noUnit: (typed: string) =>
			`There is no county “${typed}”: write a name, short name or code from the register.`
	},
	signIn: {
		title: 'Sign in',
		kicker: 'Sign in',
		lead: [{ text: 'Sign in with your own account.' }] as Clause[],
		closed: 'Data are shown only to those signed in. ',
		writes:
			'Importing, withdrawing, reporting and issuing need a sign-in, and the change log says who did it.',
		account: 'Account',
		password: 'Password',
		button: 'Sign in',
		provider: 'Sign in with the identity service of the office',
		refused: 'Not signed in',
		wrong: 'Account or password is wrong, or the account has been closed: check, then try again.',
		locked: (minutes: number) =>
			`Too many wrong passwords; sign-in is suspended: try again in ${plural(minutes, 'minute')}, or have the administrator set a new password with npx duibiao user reset.`,
		providerFailed:
			'The identity service did not complete: sign in again; if it still fails, ask the administrator.',
		providerUnknown:
			'The identity service knows you, but there is no account for you here, or it has been closed: ask the administrator.',
		nobody:
			'There are no accounts here yet. On the machine that runs the service, open the one-time link printed in the terminal at start, and set up the first administrator; or run npx duibiao user add <account> --role administrator.',
		forgotten:
			'If you have forgotten the password, have the administrator set a new one with npx duibiao user reset. There is no default password.'
	},
	first: {
		title: 'Set up the administrator',
		kicker: 'First use',
		lead: [{ text: 'Set up the first administrator.' }] as Clause[],
		help: 'This link works once, and only on the machine that runs the service; after that it is void. Accounts for others are opened by the administrator with npx duibiao user add.',
		account: 'Account (lower-case letters, digits)',
		name: 'Name',
		password: (least: number) => `Password (at least ${plural(least, 'character')})`,
		again: 'Password again',
		button: 'Set up and sign in',
		refused: 'Not set up',
		closed:
			'This link is void: it works once, and after a restart of the service only the newly printed one does; if there is an account, sign in.',
		elsewhere: 'This link opens only on the machine that runs the service.',
		byCommand:
			'There are no accounts here yet. On this machine, run npx duibiao user add <account> --role administrator to set up the first administrator; there is no default password.',
		printed: (link: string) =>
			`There are no accounts here yet. Before importing data, open the link below in a browser on this machine and set up the first administrator (works once, no default password):\n${link}`
	},
	page: {
		title: 'My account',
		kicker: (account: string) => `Account ${account}`,
		lead: (name: string, role: string): Clause[] => [
			{ text: `${name}, ` },
			{ text: `${role.toLowerCase()}.` }
		],
		unit: (unit: string) => `County: ${unit}`,
		may: 'What you may do',
		mayNot: 'no',
		yes: 'yes',
		own: 'for the own county only',
		what: 'Action',
		whether: 'Allowed',
		password: 'Change password',
		now: 'Password now',
		fresh: (least: number) => `New password (at least ${plural(least, 'character')})`,
		again: 'New password again',
		change: 'Change password',
		changed: 'The password has been changed; sign-ins in other browsers have ended.',
		notChanged: 'Password not changed',
		wrong: 'The present password is wrong: type it again.',
		provider:
			'This account signs in by the identity service of the office; it has no password here.',
		sessions: 'Where you are signed in',
		since: 'Since',
		from: 'From',
		how: 'How',
		browser: 'Browser',
		thisOne: 'this one',
		method: {
			password: 'password',
			oidc: 'identity service',
			first: 'one-time link'
		} as Readonly<Record<string, string>>,
		elsewhere: 'Sign out in other browsers',
		elsewhereDone: 'Sign-ins in other browsers have ended.',
		signOut: 'Sign out'
	}
} as const satisfies Wording<typeof chinese>;
