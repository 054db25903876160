-- Grain: a paper or round on record for a goal: of the imported register, or issued here (setting paper.goal.<kind> names the goal a kind counts for).
-- A correction counts for no further round: it speaks of the same period.
-- building material: relation
-- order: 0
create or replace macro papers_held(on_date) as table
select goal_id, day, issued_on, title, document_no
from papers
where issued_on <= on_date
union all
select s.value, p.period_from, p.issued_on, p.title, p.number
from issued_paper as p
join setting_on(on_date) as s on s.setting_key = 'paper.goal.' || p.kind
where p.issued_on <= on_date and p.corrects is null;
