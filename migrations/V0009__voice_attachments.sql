-- Drawings, photos and spoken recordings that stand beside an answer.

create table voice_attachments (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    young_person_id uuid not null,
    question text not null,
    sort text not null,
    file_id uuid not null references uploads_files (id),
    -- What the young person says it is.
    about bytea,
    added_at bigint not null
);
create index voice_attachments_by_statement on voice_attachments (statement_id, added_at);
-- The rotation of keys seals one person's words anew.
create index voice_attachments_by_young_person on voice_attachments (young_person_id);
