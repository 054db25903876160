/** What a person may be here. */
export const ROLES = [
	'reader',
	'county_clerk',
	'bureau_clerk',
	'publisher',
	'administrator',
	'screen'
] as const;

export type Role = (typeof ROLES)[number];

/** `own`: for rows of the person's own county only. */
type Reach = 'all' | 'own';

const EVERYBODY = {
	reader: 'all',
	county_clerk: 'all',
	bureau_clerk: 'all',
	publisher: 'all',
	administrator: 'all'
} as const;

/** Who may do what: the one table. A new thing to do is a line here, and one call of `requirePermission` where it is done. */
const GRANTS = {
	/** See pages and take downloads, where reading needs sign-in. */
	read: { ...EVERYBODY, screen: 'all' },
	/** Change one's own password, end one's own sessions. A screen on a wall has no business there. */
	account: EVERYBODY,
	/** Bring files of readings, ledger, sections, milestones and targets in. */
	import: { bureau_clerk: 'all', administrator: 'all' },
	/** Take a batch out of the figures. */
	withdraw: { bureau_clerk: 'all', administrator: 'all' },
	/** Bring in what the house itself stands on: region, settings, standards. */
	configure: { administrator: 'all' },
	/** Write rows of the rectification ledger. */
	ledger: { county_clerk: 'own', bureau_clerk: 'all', administrator: 'all' },
	/** Write the cases that burning alarms are followed up in. */
	fire: { county_clerk: 'own', bureau_clerk: 'all', administrator: 'all' },
	/** Issue a paper, and correct an issued one. */
	issue: { publisher: 'all', administrator: 'all' },
	/** Say that a goal stands otherwise than the ledger and the measurements have it. */
	judge: { publisher: 'all', administrator: 'all' },
	/** Note what a dispatch meeting decided, and what came of it. */
	meeting: { bureau_clerk: 'all', publisher: 'all', administrator: 'all' }
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof GRANTS;

export const PERMISSIONS = Object.keys(GRANTS) as Permission[];

/** The part of a person that decides. */
export interface Standing {
	role: Role;
	/** Code of the county that a county clerk works for. */
	unit: string | null;
}

/** Where a thing is done; left out where it concerns no single county. */
export interface Scope {
	/** Code of the unit that the row to be written belongs to; null: it may be any, so that reach over one is not enough. */
	county: string | null;
}

/**
 * Whether a person may do something. Without a scope it says whether there is any county for which they may, which is
 * what decides if a form is shown; whoever writes a row of a county asks with it.
 */
export function may({ role, unit }: Standing, permission: Permission, scope?: Scope): boolean {
	const grants: Partial<Record<Role, Reach>> = GRANTS[permission];
	const reach = grants[role];
	if (reach === undefined) return false;
	if (reach === 'all') return true;
	return unit !== null && (scope === undefined || scope.county === unit);
}

/** All that a person may do somewhere, for the pages. */
export function permissionsOf(person: Standing): Permission[] {
	return PERMISSIONS.filter((permission) => may(person, permission));
}

/** Whether rows of one county only are open to a role, so that an account needs that county. */
export function needsUnit(role: Role): boolean {
	return PERMISSIONS.some(
		(permission) => (GRANTS[permission] as Partial<Record<Role, Reach>>)[role] === 'own'
	);
}

export function isRole(text: string): text is Role {
	return (ROLES as readonly string[]).includes(text);
}
