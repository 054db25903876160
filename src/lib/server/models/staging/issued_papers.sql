-- Grain: a paper that the bureau issued here, with its number and the day it went out; its figures are in the snapshot.
-- corrected_by: the newest paper that corrects it.
-- not null: paper_no, kind, period, period_from, number, title, issuer, issued_on, judged_on, data_change_no
-- order: 2
create or replace view issued_papers as
select
	p.paper_no, p.kind, p.period, p.period_from, p.number, p.title, p.issuer, p.issued_on, p.corrects, p.judged_on,
	p.data_change_no, p.change_no, c.actor,
	(select max(paper_no) from issued_paper as later where later.corrects = p.paper_no) as corrected_by
from issued_paper as p
left join change as c on c.change_no = p.change_no;
