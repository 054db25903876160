-- Action times of an alarm besides its verdict and penalty, Beijing time.
alter table fire_alarm add column pushed_at timestamp;
alter table fire_alarm add column received_at timestamp;
alter table fire_alarm add column arrived_at timestamp;
alter table fire_alarm add column extinguished_at timestamp;

-- A penalty case on a fire; a fire may have several. No column for persons.
create table fire_punishment (
	batch_no integer not null, line integer not null,
	alarm_no varchar not null,
	penalty_no varchar not null,
	penalty varchar not null,       -- fine | detention | both | waived | none
	amount decimal(12, 2),          -- yuan
	detention_days integer,
	penalised_at timestamp
);

-- What somebody decided about a fire: whose it is, or what it was. fire_no: the number of an alarm or the key of a satellite event.
create table fire_decision (
	batch_no integer not null, line integer not null,
	fire_no varchar not null,
	decided_at timestamp not null,
	decided_by varchar not null,    -- office or account, not a private person
	accountable_code varchar,
	verdict varchar,                -- pending | confirmed | rejected | outside
	reason varchar not null,
	basis varchar                   -- number of the paper it rests on
);

-- A point of a ministry's or province's satellite list: a day, at times an hour, names as printed. Beijing time.
create table fire_listing (
	batch_no integer not null, line integer not null,
	source varchar not null,
	observed_on date not null,
	observed_time varchar,          -- HH:MM:SS; empty where the list prints the day only
	latitude decimal(9, 5) not null,
	longitude decimal(9, 5) not null,
	province varchar,
	city varchar,
	county varchar,
	township varchar,
	satellite varchar
);

-- A known source of heat that is no fire: steel works, flare, kiln. The bureau's own list.
create table fire_static_source (
	batch_no integer not null, line integer not null,
	source_no varchar not null,
	name varchar not null,
	latitude decimal(9, 5) not null,
	longitude decimal(9, 5) not null,
	radius_m integer not null,
	effective_from date,
	effective_to date,
	note varchar
);

-- The boundary of a unit as the bureau loaded it, in WGS-84 degrees (CGCS2000 is the same to some decimetres).
create table boundary (
	batch_no integer not null, line integer not null,
	code varchar not null,
	datum varchar not null,         -- as stated by the file: WGS-84 | CGCS2000 | GCJ-02
	vertices integer not null,
	geometry varchar not null       -- MultiPolygon coordinates, JSON: [[[[lon, lat], …], …], …]
);

-- Made of fire_detection at import (load/fire): the detection in force, its event and its place.
create table fire_pixel (
	source_batch integer not null, source_line integer not null,
	event_no integer not null,
	satellite varchar not null,
	instrument varchar not null,
	seen_at timestamp not null,     -- Beijing
	latitude decimal(9, 5) not null,
	longitude decimal(9, 5) not null,
	area_code varchar,              -- detected: the row's own county, else the boundary's
	near_line boolean not null,
	brightness decimal(7, 2),
	frp decimal(9, 2),
	day_night varchar,
	confidence varchar not null,
	confidence_percent integer,
	detection_type integer,
	version varchar,
	product varchar not null
);

create table fire_event (
	event_no integer not null,
	event_key varchar not null,     -- first moment and place, e.g. S202110151305-38.31234-116.83456
	first_at timestamp not null,    -- Beijing
	last_at timestamp not null,
	latitude decimal(9, 5) not null,  -- centre of its pixels
	longitude decimal(9, 5) not null,
	width_m integer not null,       -- farthest two pixels
	pixels integer not null,
	low_pixels integer not null,
	satellites varchar not null,    -- separated by 、
	frp decimal(9, 2),              -- strongest pixel, MW
	provisional boolean not null,   -- some pixel is near-real-time
	area_code varchar,              -- detected
	place varchar not null,         -- row | boundary | none (未定位) | beyond (域外)
	boundary_code varchar,
	near_line boolean not null,
	nearest_code varchar,
	nearest_m integer
);

-- Place of a row that carries coordinates, checked against the boundary file (alarms, listings).
create table fire_place (
	dataset varchar not null,
	source_batch integer not null, source_line integer not null,
	area_code varchar,
	place varchar not null,
	boundary_code varchar,
	near_line boolean not null,
	nearest_code varchar,
	nearest_m integer
);
