-- Pollutants that a printed text names, as an ordered list of their keys: `PM2.5、臭氧8小时` is [o3, pm2_5]; —, / and 无 name none.
-- building material: scalar
-- order: 1
create or replace macro pollutants_named(printed) as
	list_sort(list_filter([
		case when regexp_matches(printed, '(?i)so2|SO₂|二氧化硫') then 'so2' end,
		case when regexp_matches(printed, '(?i)no2|NO₂|二氧化氮') then 'no2' end,
		case when regexp_matches(printed, '(?i)pm10|PM₁₀|可吸入颗粒物') then 'pm10' end,
		case when regexp_matches(printed, '(?i)pm2[._]5|PM₂[.]₅|细颗粒物') then 'pm2_5' end,
		case when regexp_matches(printed, '(?i)\bco\b|一氧化碳') then 'co' end,
		case when regexp_matches(printed, '(?i)o3|O₃|臭氧') then 'o3' end
	], lambda p: p is not null));
