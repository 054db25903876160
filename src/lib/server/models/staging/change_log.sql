-- Grain: a line of the change log, whole, the oldest first; the moment in UTC as it is sealed and in Beijing as it is shown.
-- The name of a person who did it, where that was somebody with an account.
-- not null: change_no, happened_at, shown_at, on_day, actor, action, subject
-- order: 2
create or replace view change_log as
select
	c.change_no,
	strftime(c.happened_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') as happened_at,
	c.happened_at at time zone 'Asia/Shanghai' as shown_at,
	cast(c.happened_at at time zone 'Asia/Shanghai' as date) as on_day,
	c.actor,
	p.name as actor_name,
	c.action,
	c.subject,
	c.reason,
	c.detail::varchar as detail,
	c.detail ->> '$.dataset' as dataset,
	c.detail ->> '$.fileName' as file_name,
	case when c.action = 'issue' then c.detail ->> '$.number' end as paper_number,
	s.hash
from change as c
left join change_seal as s on s.change_no = c.change_no
left join person as p on 'web:' || p.account = c.actor
order by c.change_no;
