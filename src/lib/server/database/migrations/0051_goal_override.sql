-- What somebody decided about the state of a goal against what is computed (目标状态认定).
create table goal_override (
	batch_no integer not null, line integer not null,
	goal_id varchar not null,
	decided_at timestamp not null,
	state varchar,                  -- overdue | relapsed | behind | …; empty: the computed state holds again
	decided_by varchar not null,    -- office or account, not a private person
	reason varchar not null,
	basis varchar                   -- number of the paper it rests on
);
