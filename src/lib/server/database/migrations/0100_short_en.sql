-- Short English name of a unit, for tiles and charts; empty: the whole one.
alter table unit add column short_en varchar;
