-- The region as data. Every table here is filled by a dataset of the same name; one row version a batch and line.
create table unit (
	batch_no integer not null, line integer not null,
	code varchar not null,
	name_zh varchar not null,
	short_zh varchar not null,
	name_en varchar not null,
	kind varchar not null,          -- city | county | zone
	parent_code varchar,
	tile_row integer,
	tile_col integer,
	aliases varchar,                -- separated by 、
	cropland_kha decimal(10, 3),    -- thousand hectares
	source varchar not null
);

create table finding (
	batch_no integer not null, line integer not null,
	finding_id varchar not null,
	parent_id varchar,
	section varchar not null,
	section_title_zh varchar not null,
	item_no varchar not null,
	finding_zh varchar not null,
	finding_en varchar not null,
	theme varchar not null,
	theme_secondary varchar,
	responsible_units_zh varchar,
	counties varchar,
	other_places_zh varchar,
	measures_zh varchar,
	status_as_reported varchar,
	status_basis varchar,
	status_quote_zh varchar,
	finding_line integer,
	anchor_line integer,
	paragraph_anchor varchar,
	notes varchar
);

-- A quantified statement of the notice.
create table statement (
	batch_no integer not null, line integer not null,
	goal_id varchar not null,
	finding_id varchar,
	role varchar not null,          -- goal | claim | baseline | context
	arithmetic varchar not null,    -- total | backlog | share | zero | limit | frequency | date | series | none
	ledger_goal varchar,            -- goal_id whose ledger rows this statement counts
	counts varchar,                 -- planned | done | open | counties : what is counted on those rows
	indicator varchar,              -- measured indicator set beside it
	name_zh varchar not null,
	name_en varchar not null,
	quantity decimal(14, 3),
	unit_zh varchar,
	unit_en varchar,
	kind varchar not null,
	direction varchar,
	deadline date,
	as_of date,
	scope varchar not null,
	county_names varchar,
	source_quote_zh varchar not null,
	data_link varchar not null,
	notes varchar,
	quantity_text_zh varchar,
	quantity_basis varchar,
	date_text_zh varchar,
	date_precision varchar,
	period_start date,
	period_end date,
	same_as varchar,
	source_line integer not null
);

-- A dated setting of the region; confidence A, B or C as in the notes of the data folder.
create table setting (
	batch_no integer not null, line integer not null,
	setting_key varchar not null,
	value varchar not null,
	effective_from date not null,
	effective_to date,
	source varchar not null,
	confidence varchar not null,
	note varchar
);

-- Composite-index profile: limit, statistic and weight by pollutant.
create table air_profile (
	batch_no integer not null, line integer not null,
	profile varchar not null,
	pollutant varchar not null,
	statistic varchar not null,     -- mean | p95 | p90
	limit_value decimal(9, 3) not null,
	weight integer not null,
	concentration_decimals integer not null,
	index_decimals integer not null,
	source varchar not null,
	confidence varchar not null
);

-- The mark an indicator is held to; area_code empty = every ranked unit, the city code = the city.
create table target (
	batch_no integer not null, line integer not null,
	indicator varchar not null,
	area_code varchar,
	period_from date not null,
	period_to date not null,
	span varchar not null,          -- week | month | year : the period the value holds for
	value decimal(14, 3) not null,
	direction varchar not null,     -- at_least | at_most
	source varchar not null,
	note varchar
);

create table section (
	batch_no integer not null, line integer not null,
	section_code varchar not null,
	name varchar not null,
	river varchar not null,
	river_order integer not null,   -- order of the river on the page
	position integer not null,      -- order along the river, source first
	upstream_code varchar,
	upstream_name varchar,
	downstream_code varchar,
	downstream_name varchar,
	answering_code varchar,
	inflow_section_code varchar,
	control_level varchar not null,
	waterbody varchar not null,     -- river | lake
	target_class integer,           -- 1 to 5; empty for a reference point
	reference_point boolean not null,
	ends_at varchar,
	effective_from date not null,
	effective_to date,
	aliases varchar
);

-- Cumulative amount due from a unit by a day.
create table milestone (
	batch_no integer not null, line integer not null,
	goal_id varchar not null,
	area_code varchar not null,
	due_on date not null,
	quantity_due decimal(14, 3) not null,
	source varchar not null
);
