-- Whether a value may enter a mean: neither a suspect 0 of a probe nor a bare ND without its limit.
-- building material: scalar
create or replace macro water_usable(value, mark) as value is not null and coalesce(mark, '') <> '0';
