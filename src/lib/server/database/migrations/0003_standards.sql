-- Dated standards. A date outside every edition is an error.
create table air_breakpoint (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	pollutant varchar not null,
	averaging varchar not null,     -- 24h | 1h | 8h
	iaqi integer not null,
	concentration decimal(9, 1) not null
);

create table air_category (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	level integer not null,
	name_zh varchar not null,
	name_en varchar not null,
	aqi_from integer not null,
	aqi_to integer,
	colour varchar not null
);

create table air_limit (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	pollutant varchar not null,
	averaging varchar not null,     -- annual | daily | 8h | 1h
	grade integer not null,
	limit_value decimal(9, 3) not null,
	unit varchar not null
);

-- Validity and percentiles of period statistics.
create table air_rule (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	rule varchar not null,          -- valid_days_month | valid_days_february | valid_days_year | percentile_co | ...
	value decimal(9, 3) not null,
	confidence varchar not null
);

create table water_limit (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	item varchar not null,
	item_order integer not null,
	name_zh varchar not null,
	name_en varchar not null,
	unit varchar not null,
	waterbody varchar not null,     -- river | lake | any
	direction varchar not null,     -- at_most | at_least | range
	range_low decimal(12, 6),
	range_high decimal(12, 6),
	class_1 decimal(12, 6),
	class_2 decimal(12, 6),
	class_3 decimal(12, 6),
	class_4 decimal(12, 6),
	class_5 decimal(12, 6),
	judged boolean not null,        -- one of the 21 items
	carries_multiple boolean not null,
	named_first boolean not null,   -- cyanide and heavy metals lead the main pollutants
	evaluation_decimals integer not null
);

create table water_status (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	class integer not null,         -- 1 to 5; 6 = worse than Ⅴ
	class_zh varchar not null,
	status_zh varchar not null,
	status_en varchar not null,
	colour_zh varchar not null
);
