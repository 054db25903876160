-- Days whose PM10 and PM2.5 a dust event took out of assessment and ranking (环办监测〔2016〕120号), as the province names them.
create table air_dust (
	batch_no integer not null, line integer not null,
	area_code varchar not null,     -- the city: every unit
	date_from date not null,
	date_to date not null,
	source varchar not null
);
