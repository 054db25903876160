-- Readings. Concentrations are exact decimals as printed; a mark says how a value is to be read.

-- One sampling of a section. X_mark: '<' below the detection limit given in X; 'ND' below a limit not told, X empty; '0' suspect zero of a probe.
create table water_sample (
	batch_no integer not null, line integer not null,
	section_code varchar not null,
	sampled_at timestamp not null,
	flow varchar not null,          -- flowing | dry | frozen | no_water | suspended
	data_status varchar not null,   -- 审核 | 实况
	"wt" decimal(14, 6), wt_mark varchar,
	"ph" decimal(14, 6), ph_mark varchar,
	"do" decimal(14, 6), do_mark varchar,
	"codmn" decimal(14, 6), codmn_mark varchar,
	"cod" decimal(14, 6), cod_mark varchar,
	"bod5" decimal(14, 6), bod5_mark varchar,
	"nh3n" decimal(14, 6), nh3n_mark varchar,
	"tp" decimal(14, 6), tp_mark varchar,
	"tn" decimal(14, 6), tn_mark varchar,
	"cu" decimal(14, 6), cu_mark varchar,
	"zn" decimal(14, 6), zn_mark varchar,
	"f" decimal(14, 6), f_mark varchar,
	"se" decimal(14, 6), se_mark varchar,
	"as" decimal(14, 6), as_mark varchar,
	"hg" decimal(14, 6), hg_mark varchar,
	"cd" decimal(14, 6), cd_mark varchar,
	"cr6" decimal(14, 6), cr6_mark varchar,
	"pb" decimal(14, 6), pb_mark varchar,
	"cn" decimal(14, 6), cn_mark varchar,
	"vp" decimal(14, 6), vp_mark varchar,
	"oil" decimal(14, 6), oil_mark varchar,
	"las" decimal(14, 6), las_mark varchar,
	"s2" decimal(14, 6), s2_mark varchar,
	"fc" decimal(14, 6), fc_mark varchar,
	remark varchar
);

-- One day of a county or of a station; gases and particles in µg/m³, CO in mg/m³.
create table air_daily (
	batch_no integer not null, line integer not null,
	area_code varchar not null,
	station varchar,                -- empty: the published value of the area
	day date not null,
	so2 decimal(9, 3),
	no2 decimal(9, 3),
	pm10 decimal(9, 3),
	pm2_5 decimal(9, 3),
	co decimal(9, 3),
	o3_8h decimal(9, 3),
	published_aqi integer,
	published_category varchar,
	published_primary varchar,
	data_status varchar not null
);

-- An alarm of the video and infrared system, Beijing time. No names of persons.
create table fire_alarm (
	batch_no integer not null, line integer not null,
	alarm_no varchar not null,
	alarmed_at timestamp not null,
	area_code varchar not null,
	township varchar,
	village varchar,
	latitude decimal(9, 5),
	longitude decimal(9, 5),
	verdict varchar not null,       -- pending | confirmed | rejected | outside
	verified_at timestamp,
	cause varchar,
	penalty varchar,                -- fine | detention | both | none
	penalty_no varchar,
	penalised_at timestamp,
	closed_at timestamp,
	data_status varchar not null
);

-- A satellite detection of FIRMS, UTC. area_code stays empty until a boundary or the row names one.
create table fire_detection (
	batch_no integer not null, line integer not null,
	satellite varchar not null,
	instrument varchar not null,    -- MODIS | VIIRS
	acquired_at timestamp not null,
	latitude decimal(9, 5) not null,
	longitude decimal(9, 5) not null,
	area_code varchar,
	brightness decimal(7, 2),
	brightness_2 decimal(7, 2),
	scan decimal(5, 2),
	track decimal(5, 2),
	confidence varchar not null,    -- low | nominal | high
	confidence_percent integer,
	frp decimal(9, 2),
	day_night varchar,
	detection_type integer,
	version varchar,
	product varchar not null        -- nrt | standard
);

-- A project or problem of the ledger as reported on a day.
create table ledger_item (
	batch_no integer not null, line integer not null,
	item_id varchar not null,
	as_of date not null,
	goal_id varchar not null,
	area_code varchar not null,
	name varchar not null,
	responsible_unit varchar,
	quantity_planned decimal(14, 3) not null,
	quantity_done decimal(14, 3) not null,
	unit varchar,
	started_on date,                -- the day of the talk, for a limit that runs from it
	due_on date,
	done_on date,
	closed_on date,                 -- 销号
	status varchar not null,        -- not_started | under_way | done | closed
	evidence varchar,
	remark varchar
);
