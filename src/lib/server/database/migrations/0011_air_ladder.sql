-- What a place in the province's monthly ranking of air brings or costs, 万元; a deduction is below zero.
create table air_ladder (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	rank_group varchar not null,            -- city | channel | other
	list_end varchar not null,              -- first | last: counted from which end
	place integer not null,
	amount decimal(9, 2) not null,
	confidence varchar not null
);

-- A place in the province's monthly list, as the province prints it; other cities' counties are in it too.
create table province_rank (
	batch_no integer not null, line integer not null,
	day date not null,                      -- any day of the month
	rank_group varchar not null,
	unit_name varchar not null,
	rank integer not null,
	ranked integer,                         -- how many are ranked in the group
	amount decimal(9, 2),                   -- 万元, where the list prints it
	source varchar not null
);
