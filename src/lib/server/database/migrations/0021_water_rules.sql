-- Status of a river or basin by the shares of its classes, 环办〔2011〕22号 表2: the first row in order that fits holds.
create table water_basin (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	basin_order integer not null,
	good_from decimal(5, 2) not null,       -- least share of Ⅰ to Ⅲ, percent
	bad_from decimal(5, 2) not null,        -- least share of worse than Ⅴ, percent
	status_zh varchar not null,
	status_en varchar not null,
	colour_zh varchar not null,
	fewest_sections integer not null        -- with fewer sections the mean of the items is judged instead
);

-- What a multiple over the target costs, 万元: a fixed amount in its band, or an amount for every step begun.
create table water_compensation (
	batch_no integer not null, line integer not null,
	edition varchar not null,
	effective_from date not null,
	effective_to date,
	clause varchar not null,
	item varchar not null,
	over_above decimal(9, 4) not null,      -- the multiple lies above this
	over_to decimal(9, 4),                  -- and up to this, included
	step decimal(9, 4),                     -- empty: a fixed amount
	amount decimal(9, 2) not null,          -- 万元
	confidence varchar not null
);
