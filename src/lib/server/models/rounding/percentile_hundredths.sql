-- HJ 663-2013 percentile of an ascending list of decimals, in hundredths: k = 1 + (n−1)·p, X(s) + (X(s+1) − X(s))·(k − s).
-- above_first: (n−1)·p with p in whole percent, i.e. k − 1 in hundredths, so that nothing is lost. {2,3,4,4,5,8}, 5 × 90 → 650.
-- building material: scalar
-- order: 3
create or replace macro percentile_hundredths(ordered, above_first) as
	ordered[1 + above_first // 100] * (100 - above_first % 100)
	+ coalesce(ordered[2 + above_first // 100], 0) * (above_first % 100);
