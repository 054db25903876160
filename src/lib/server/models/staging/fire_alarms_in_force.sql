-- Grain: an alarm of the video and infrared system: what is known of it. 审核 outranks 实况 however late it comes, then the newer batch, then
-- the later line. A file that leaves a step empty, or still 待核实, takes nothing back: what an earlier version with the same verdict says stays, as
-- far down as the newest version that somebody wrote by hand, which says all there is. Batch and line are those of the newest version.
-- not null: batch_no, line, alarm_no, alarmed_at, area_code, verdict, data_status
-- order: 4
-- kept: fire_alarm
create or replace table fire_alarms_in_force as
with placed as (
	select
		a.*,
		row_number() over (partition by alarm_no order by data_status = '审核' desc, batch_no desc, line desc) as place,
		coalesce(cast(c.detail ->> '$.byHand' as boolean), false) as by_hand
	from fire_alarm as a
	join live_batch as b using (batch_no)
	join change as c on c.change_no = b.change_no
),
heard as (
	select * exclude (by_hand)
	from placed
	qualify place <= coalesce(min(place) filter (by_hand) over (partition by alarm_no), place)
),
judged as (
	select *, coalesce(arg_min(verdict, place) filter (verdict <> 'pending') over (partition by alarm_no), 'pending') as known_verdict
	from heard
)
select
	* exclude (place, known_verdict) replace (
		known_verdict as verdict,
		first_value(received_at ignore nulls) over newest_first as received_at,
		first_value(arrived_at ignore nulls) over newest_first as arrived_at,
		first_value(extinguished_at ignore nulls) over newest_first as extinguished_at,
		first_value(verified_at ignore nulls) over newest_first as verified_at,
		first_value(cause ignore nulls) over newest_first as cause,
		first_value(penalty ignore nulls) over newest_first as penalty,
		first_value(penalty_no ignore nulls) over newest_first as penalty_no,
		first_value(penalised_at ignore nulls) over newest_first as penalised_at,
		first_value(closed_at ignore nulls) over newest_first as closed_at
	)
from judged
where verdict in (known_verdict, 'pending')
window newest_first as (
	partition by alarm_no order by place rows between unbounded preceding and unbounded following
)
qualify place = 1;
