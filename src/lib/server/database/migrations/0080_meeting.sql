-- What dispatch meetings decided: who is to do what by when, and when it was done (晨会议定事项).
create table meeting_decision (
	batch_no integer not null, line integer not null,
	decision_no varchar not null,
	decided_on date not null,       -- day of the meeting
	area_code varchar not null,     -- county, or the city for its own offices
	responsible varchar not null,   -- office, not a private person
	task varchar not null,
	due_on date not null,
	closed_on date,                 -- empty: open
	outcome varchar                 -- what came of it
);
