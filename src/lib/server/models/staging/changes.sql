-- Grain: a line of the change log, the newest first, so many; times of Beijing. Dataset and file where the change is about one.
-- parameters: at_most integer
-- not null: change_no, happened_at, actor, action, subject
-- order: 2
create or replace macro changes(at_most) as table
select
	change_no,
	happened_at at time zone 'Asia/Shanghai' as happened_at,
	actor,
	p.name as actor_name,
	action,
	subject,
	reason,
	detail ->> '$.dataset' as dataset,
	detail ->> '$.fileName' as file_name,
	case when action = 'issue' then detail ->> '$.number' end as paper_number
from change
left join person as p on 'web:' || p.account = actor
order by change_no desc
limit at_most;
