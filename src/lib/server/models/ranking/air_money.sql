-- Grain: a ranked unit that stands in the province's list of a month: its place there and the money, 万元; no row before the list is in.
-- 河北省城市及县（市、区）环境空气质量通报排名和奖惩问责办法（试行）: the first and the last places of a group (air_ladder). An amount that the list
-- prints goes before the ladder; the last places are counted back from the number of ranked units, without which they are not judged.
-- amount_from: list | ladder; null where the place brings nothing or can't be told (unknown_end).
-- parameters: on_date date
-- not null: area_code, rank_group, rank, source, unknown_end
-- order: 2
create or replace macro air_money(on_date) as table
with listed as (
	select p.*, max(ranked) over (partition by rank_group) as group_size
	from province_ranks as p
	where month = date_trunc('month', on_date)
),
ladder as (
	select * from air_ladders where on_date between effective_from and effective_to
)
select
	u.area_code,
	l.rank_group,
	l.rank,
	l.group_size as ranked,
	coalesce(l.amount, best.amount, worst.amount) as amount,
	case when l.amount is not null then 'list' when coalesce(best.amount, worst.amount) is not null then 'ladder' end as amount_from,
	coalesce(best.clause, worst.clause) as clause,
	l.source,
	l.amount is null and best.amount is null and l.group_size is null as unknown_end
from units as u
join listed as l on l.unit_name in (u.name_zh, u.short_zh) or list_contains(string_split(coalesce(u.aliases, ''), '、'), l.unit_name)
left join ladder as best on best.rank_group = l.rank_group and best.list_end = 'first' and best.place = l.rank
left join ladder as worst on worst.rank_group = l.rank_group and worst.list_end = 'last' and worst.place = l.group_size - l.rank + 1
where u.kind <> 'city'
order by l.rank, u.area_code;
