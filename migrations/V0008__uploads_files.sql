-- What people gave us as files: judged by content, made safe, and sealed in pieces.

create table uploads_files (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    subject_id uuid not null references accounts_people (id),
    kind text not null,
    -- The key of the pieces, sealed like any other field of this person.
    file_key bytea not null,
    bytes bigint not null,
    small_bytes bigint not null,
    width bigint,
    height bigint,
    seconds bigint,
    kept_at bigint not null
);
-- The rotation of keys seals one person's file keys anew.
create index uploads_files_by_subject on uploads_files (subject_id);

create table uploads_pieces (
    file_id uuid not null references uploads_files (id),
    -- 1 all of it, 2 the smaller picture.
    part bigint not null,
    number bigint not null,
    sealed bytea not null,
    primary key (file_id, part, number)
);
