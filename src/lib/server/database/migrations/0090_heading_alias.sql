-- What an office says of its own headings: this heading, in files of this dataset, is that column. The newest line of a heading
-- holds; one without a column takes it back.
create table heading_alias (
	change_no integer not null,     -- the line of the change log that says who and when
	dataset varchar not null,
	heading varchar not null,       -- canonical spelling, as ingest/heading.ts writes it
	printed varchar not null,       -- as it stood in the file
	column_name varchar
);
