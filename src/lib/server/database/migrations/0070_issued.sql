-- Papers that the bureau issued: each a snapshot of its figures and the files that went out, never changed afterwards.
create table issued_paper (
	paper_no integer primary key,
	change_no integer not null,     -- the line of the change log of its issuing
	kind varchar not null,          -- water-week, air-month, …
	period varchar not null,        -- as the address has it: 2021-W47
	period_from date not null,
	number varchar not null,        -- 沧环通〔2021〕12号
	title varchar not null,
	issuer varchar not null,
	issued_on date not null,
	corrects integer,               -- the paper that this one corrects
	judged_on date not null,            -- day of judgement of the snapshot
	data_change_no integer not null,
	paper varchar not null          -- the paper as JSON, byte for byte
);

create table issued_file (
	paper_no integer not null,
	name varchar not null,
	format varchar not null,        -- docx | xlsx | csv | json
	bytes integer not null,
	sha256 varchar not null
);
