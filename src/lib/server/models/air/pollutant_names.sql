-- Pollutants as they are printed in tables, joined by +; null for none.
-- building material: scalar
-- order: 1
create or replace macro pollutant_names(pollutants) as
	array_to_string(list_transform(
		pollutants,
		lambda p: case p when 'pm2_5' then 'PM2.5' else upper(p) end
	), '+');
