-- Escalation and routine work: the region's ladder, what was really done on it, and the papers and rounds that goals ask for.
create table ladder_rule (
	batch_no integer not null, line integer not null,
	rung integer not null,          -- 1 = mildest
	name varchar not null,
	rule varchar not null,          -- rises_in_sum | rise_by | rises_in_row_not_attaining | talks_in_row | province_list
	times integer,                  -- rises or months that the rule asks for
	percent decimal(7, 1),          -- size of one rise
	effective_from date not null,
	effective_to date,
	source varchar not null,
	confidence varchar not null,
	note varchar
);

create table ladder_action (
	batch_no integer not null, line integer not null,
	area_code varchar not null,
	name varchar not null,
	taken_on date not null,
	lifted_on date,
	document_no varchar,
	remark varchar
);

create table paper (
	batch_no integer not null, line integer not null,
	goal_id varchar not null,
	issued_on date not null,
	period_from date,               -- first day of the period it speaks of; empty: the period it went out in
	title varchar not null,
	document_no varchar,
	remark varchar
);
