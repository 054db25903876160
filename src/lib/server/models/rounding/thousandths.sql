-- A whole number of thousandths as a decimal of three places.
-- building material: scalar
-- order: 2
create or replace macro thousandths(n) as cast(n as decimal(18, 0)) * 0.001;
