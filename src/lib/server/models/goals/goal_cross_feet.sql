-- Grain: a ledger goal of which the notice prints planned, done and open (101 = 99 + 2): both sums, and both sets of figures.
-- The ledger's figures are those of the day of the notice or, before it, of on_date (see goal_figures).
-- parameters: on_date date, notice_day date
-- not null: ledger_goal, ledger_on, notice_planned, notice_done, notice_open, notice_adds_up
-- order: 2
create or replace macro goal_cross_feet(on_date, notice_day) as table
select
	s.ledger_goal,
	max(f.notice_figure) filter (s.counts = 'planned') as notice_planned,
	max(f.notice_figure) filter (s.counts = 'done') as notice_done,
	max(f.notice_figure) filter (s.counts = 'open') as notice_open,
	notice_planned = notice_done + notice_open as notice_adds_up,
	max(f.ledger_on) as ledger_on,
	max(f.ledger_figure) filter (s.counts = 'planned') as ledger_planned,
	max(f.ledger_figure) filter (s.counts = 'done') as ledger_done,
	max(f.ledger_figure) filter (s.counts = 'open') as ledger_open,
	ledger_planned = ledger_done + ledger_open as ledger_adds_up
from statements as s
join goal_figures(on_date, notice_day) as f on f.goal_id = s.goal_id
where s.same_as is null and s.ledger_goal is not null
group by s.ledger_goal
having count(distinct s.counts) filter (f.notice_figure is not null) = 3;
