-- The append-only change log. Its number is the change number that papers and caches quote.
create table change (
	change_no integer primary key,
	happened_at timestamptz not null,
	actor varchar not null,
	action varchar not null,
	subject varchar not null,
	reason varchar,
	detail json
);

-- One imported file. read = accepted + unchanged + revised + rejected.
create table batch (
	batch_no integer primary key,
	change_no integer not null references change (change_no),
	dataset varchar not null,
	file_name varchar not null,
	sha256 varchar not null,
	bytes bigint not null,
	encoding varchar not null,
	header_line integer not null,
	rows_read integer not null,
	rows_accepted integer not null,
	rows_unchanged integer not null,
	rows_revised integer not null,
	rows_rejected integer not null
);

-- A withdrawal is an event; the rows of the batch stay.
create table withdrawal (
	batch_no integer primary key references batch (batch_no),
	change_no integer not null references change (change_no)
);

-- A row that was not taken, with the place and the reason. line is the line in the file; column_name and value may be empty.
create table rejected_row (
	batch_no integer not null references batch (batch_no),
	line integer not null,
	column_name varchar,
	value varchar,
	reason varchar not null,
	raw varchar not null
);
