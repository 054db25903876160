-- Grain: a report of one ledger item as it was brought in, withdrawn ones too, newest day first, of a day the newest batch first; times of Beijing.
-- stands: not withdrawn, and the newest of its day: the row that ledger_latest would take for that day.
-- parameters: item varchar
-- not null: batch_no, as_of, goal_id, area_code, name, quantity_planned, quantity_done, status, withdrawn, stands, file_name, imported_at, actor
-- order: 3
create or replace macro ledger_history(item) as table
select
	i.batch_no, i.as_of, i.goal_id, i.area_code, i.name, i.responsible_unit, i.quantity_planned, i.quantity_done, i.unit,
	i.started_on, i.due_on, i.done_on, i.closed_on, i.closed_by, i.status, i.evidence, i.remark,
	b.withdrawal_no is not null as withdrawn,
	b.withdrawal_no is null and row_number() over (
		partition by i.as_of order by b.withdrawal_no is null desc, i.batch_no desc, i.line desc
	) = 1 as stands,
	b.file_name, b.imported_at, b.actor, p.name as actor_name, b.reason
from ledger_item as i
join batches as b on b.batch_no = i.batch_no
left join person as p on 'web:' || p.account = b.actor
where i.item_id = item
order by i.as_of desc, i.batch_no desc, i.line desc;
