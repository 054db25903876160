-- A decimal of at most eight places, below 10¹⁰, as a whole number of 10⁻⁸.
-- building material: scalar
create or replace macro hundred_millionths(value) as cast(cast(value as decimal(30, 8)) * 100000000 as bigint);
