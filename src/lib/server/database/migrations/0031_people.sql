-- Who may sign in. A person is switched off, never deleted: lines of the change log name accounts.
create table person (
	account varchar primary key,
	name varchar not null,
	role varchar not null,
	unit_code varchar,              -- the county of a county clerk
	password_hash varchar,          -- argon2id as a PHC string; null = signs in through the identity provider only
	oidc_issuer varchar,            -- bound at the first sign-in through the identity provider
	oidc_subject varchar,
	created_at timestamptz not null,
	disabled_at timestamptz
);

-- A browser that is signed in. The token itself is nowhere but in the browser.
create table session (
	token_hash varchar primary key, -- SHA-256
	account varchar not null,
	method varchar not null,        -- password | oidc | first
	address varchar not null,
	agent varchar not null,
	created_at timestamptz not null,
	expires_at timestamptz not null, -- moves on with use
	ends_at timestamptz not null    -- does not
);

-- Every try to sign in, until it is half a year old. account is null where there is no such account: people type passwords into the wrong field.
create sequence sign_in_no;
create table sign_in (
	sign_in_no integer not null,
	happened_at timestamptz not null,
	account varchar,
	address varchar not null,
	method varchar not null,        -- password | oidc
	outcome varchar not null        -- wrong | locked | signed_in ; a try is `wrong` until its password was found right
);
