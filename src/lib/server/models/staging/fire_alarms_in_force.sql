-- Grain: an alarm of the video and infrared system: what is known of it. 审核 outranks 实况 however late it comes (what comes as 实况 after it is
-- not heard), then the newer batch, then the later line. A file that leaves a step empty, or still 待核实, takes nothing back: what an earlier
-- version with the same verdict says stays, as far down as the newest version that somebody wrote by hand, which says all there is. Its verdict
-- stands against that of later files of the same status.
-- Batch and line are those of the newest version; verdict_batch and verdict_line of the one whose verdict is in force.
-- not null: batch_no, line, alarm_no, alarmed_at, area_code, verdict, data_status, verdict_batch, verdict_line
-- order: 4
-- kept: fire_alarm
create or replace table fire_alarms_in_force as
with placed as (
	select
		a.*,
		row_number() over (partition by alarm_no order by data_status = '审核' desc, batch_no desc, line desc) as place,
		min(batch_no) filter (data_status = '审核') over (partition by alarm_no) as first_audited,
		coalesce(cast(c.detail ->> '$.byHand' as boolean), false) as by_hand
	from fire_alarm as a
	join live_batch as b using (batch_no)
	join change as c on c.change_no = b.change_no
),
hand as (
	select alarm_no, min(place) as place, arg_min(verdict, place) as verdict, arg_min(data_status, place) as data_status
	from placed
	where by_hand
	group by alarm_no
),
heard as (
	select p.* exclude (by_hand, first_audited)
	from placed as p
	left join hand as h on h.alarm_no = p.alarm_no
	where (p.data_status = '审核' or p.batch_no <= coalesce(p.first_audited, p.batch_no))
		and p.place <= coalesce(h.place, p.place)
		and (
			p.by_hand or coalesce(h.verdict, 'pending') = 'pending' or p.verdict in ('pending', h.verdict)
			or p.data_status <> h.data_status
		)
),
judged as (
	select
		*,
		coalesce(arg_min(verdict, place) filter (verdict <> 'pending') over (partition by alarm_no), 'pending') as known_verdict
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
	),
	first_value(case when verdict = known_verdict then batch_no end ignore nulls) over newest_first as verdict_batch,
	first_value(case when verdict = known_verdict then line end ignore nulls) over newest_first as verdict_line
from judged
where verdict in (known_verdict, 'pending')
window newest_first as (
	partition by alarm_no order by place rows between unbounded preceding and unbounded following
)
qualify row_number() over (partition by alarm_no order by place) = 1;
