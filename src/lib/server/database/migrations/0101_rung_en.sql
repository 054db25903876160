-- English name of a rung of the ladder; empty: the Chinese one.
alter table ladder_rule add column name_en varchar;
