-- Grain: a file of an issued paper, as it went out.
-- not null: paper_no, name, format, bytes, sha256
-- order: 2
create or replace view issued_files as
select paper_no, name, format, bytes, sha256
from issued_file;
