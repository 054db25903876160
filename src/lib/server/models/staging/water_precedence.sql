-- Which of several rows of one sampling counts, the largest first: 审核 outranks 实况 however late it comes, then the newer batch, then
-- the later line.
-- building material: scalar
create or replace macro water_precedence(data_status, batch_no, line) as
	(data_status = '审核')::bigint * 4000000000000000000 + batch_no::bigint * 10000000000 + line;
