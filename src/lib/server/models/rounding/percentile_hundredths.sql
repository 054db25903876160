-- HJ 663-2013 percentile of an ascending list of decimals, in hundredths: k = 1 + (n−1)·p, X(s) + (X(s+1) − X(s))·(k − s).
-- p in whole percent, so that (n−1)·p is a whole number of hundredths and nothing is lost. {2,3,4,4,5,8}, P90 → 650.
-- building material: scalar
-- order: 3
create or replace macro percentile_hundredths(ordered, p) as
	ordered[1 + ((len(ordered) - 1) * p) // 100] * 100
	+ (
		coalesce(ordered[2 + ((len(ordered) - 1) * p) // 100], ordered[len(ordered)])
		- ordered[1 + ((len(ordered) - 1) * p) // 100]
	) * (((len(ordered) - 1) * p) % 100);
