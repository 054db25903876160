-- An outfall into a river (入河排污口) with the limits of its permit or standard, mg/L; pH as a closed range. An empty limit is not judged.
create table outfall (
	batch_no integer not null, line integer not null,
	outfall_code varchar not null,
	name varchar not null,
	kind varchar not null,                  -- as registered: 城镇污水处理厂, 工业企业 …
	area_code varchar not null,             -- the unit that answers
	river varchar not null,
	section_code varchar,                   -- the next section downstream
	key_enterprise boolean not null,        -- counted as a key water-polluting enterprise
	standard varchar,                       -- what the limits come from
	ph_low decimal(5, 2), ph_high decimal(5, 2),
	cod_limit decimal(12, 4),
	bod5_limit decimal(12, 4),
	ss_limit decimal(12, 4),
	nh3n_limit decimal(12, 4),
	tn_limit decimal(12, 4),
	tp_limit decimal(12, 4),
	effective_from date not null,
	effective_to date,
	aliases varchar
);

-- One sampling of an outfall; marks as in water_sample.
create table outfall_sample (
	batch_no integer not null, line integer not null,
	outfall_code varchar not null,
	sampled_at timestamp not null,
	discharge varchar not null,             -- discharging | idle | suspended
	data_status varchar not null,
	ph decimal(18, 8), ph_mark varchar,
	cod decimal(18, 8), cod_mark varchar,
	bod5 decimal(18, 8), bod5_mark varchar,
	ss decimal(18, 8), ss_mark varchar,
	nh3n decimal(18, 8), nh3n_mark varchar,
	tn decimal(18, 8), tn_mark varchar,
	tp decimal(18, 8), tp_mark varchar,
	remark varchar
);
