-- How someone wants pages to look, as codes, and whether a session is on a tablet that many people use.

alter table accounts_people add column looks text;
alter table accounts_sessions add column is_shared boolean not null default false;
