-- The hash chain over the change log: one seal a line. The hash is SHA-256 over the hash of the line before and the
-- content of the line, each field written as its length in bytes, ':' and its text ('-' when it is null), joined by ','.
-- database/chain.ts computes the same; lines that are older than the chain are sealed here.
create table change_seal (
	change_no integer primary key references change (change_no),
	hash varchar not null
);

insert into change_seal
with recursive
	line as (
		select
			change_no,
			array_to_string(
				list_transform(
					[
						change_no::varchar,
						strftime(happened_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ'),
						actor,
						action,
						subject,
						reason,
						detail::varchar
					],
					lambda text: coalesce(strlen(text) || ':' || text, '-')
				),
				','
			) as content
		from change
	),
	sealed as (
		select 0 as change_no, '' as hash
		union all
		select line.change_no, sha256(strlen(sealed.hash) || ':' || sealed.hash || ',' || line.content)
		from sealed
		join line on line.change_no = sealed.change_no + 1
	)
select change_no, hash from sealed where change_no > 0;
