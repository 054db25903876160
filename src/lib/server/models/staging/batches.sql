-- Grain: an imported file, withdrawn ones included, with who brought it and who took it back; times of Beijing.
-- rows_read = rows_accepted + rows_unchanged + rows_revised + rows_rejected; rows_outranked is part of rows_unchanged (实况 that came after 审核), rows_superseded of rows_revised (a later row of the same file).
-- doubts: rows taken in that are to be looked at; the first are in `doubted`.
-- What the batch table has no column for is in the detail of the change: days of the rows taken in, headings of no column and, where rows were rejected, all headings, lines that are no rows.
-- not null: batch_no, dataset, file_name, sha256, bytes, encoding, header_line, rows_read, rows_accepted, rows_unchanged, rows_revised, rows_rejected, rows_outranked, rows_superseded, doubts, lines_skipped, change_no, imported_at, actor, ignored_headings, headings
-- order: 2
create or replace view batches as
select
	b.batch_no,
	b.dataset,
	b.file_name,
	b.sha256,
	b.bytes,
	b.encoding,
	b.header_line,
	b.rows_read,
	b.rows_accepted,
	b.rows_unchanged,
	b.rows_revised,
	b.rows_rejected,
	coalesce(cast(c.detail ->> '$.outranked' as integer), 0) as rows_outranked,
	coalesce(cast(c.detail ->> '$.superseded' as integer), 0) as rows_superseded,
	coalesce(cast(c.detail ->> '$.doubts.count' as integer), 0) as doubts,
	coalesce(cast(c.detail ->> '$.skipped.titles' as integer), 0)
		+ coalesce(cast(c.detail ->> '$.skipped.blank' as integer), 0)
		+ coalesce(cast(c.detail ->> '$.skipped.headers' as integer), 0)
		+ coalesce(cast(c.detail ->> '$.skipped.notes' as integer), 0) as lines_skipped,
	coalesce(cast(c.detail -> '$.ignoredHeadings' as varchar[]), []) as ignored_headings,
	coalesce(cast(c.detail -> '$.headings' as varchar[]), []) as headings,
	cast(c.detail ->> '$.from' as date) as first_day,
	cast(c.detail ->> '$.to' as date) as last_day,
	b.change_no,
	c.happened_at at time zone 'Asia/Shanghai' as imported_at,
	c.actor,
	c.reason,
	w.change_no as withdrawal_no,
	taken.happened_at at time zone 'Asia/Shanghai' as withdrawn_at,
	taken.actor as withdrawn_by,
	taken.reason as withdrawal_reason
from batch as b
join change as c on c.change_no = b.change_no
left join withdrawal as w on w.batch_no = b.batch_no
left join change as taken on taken.change_no = w.change_no;
