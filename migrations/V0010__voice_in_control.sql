-- A young person stays in control of what they said: taken back, withdrawn, kept out, a diary, complaints.

-- A statement that was taken back is a draft again, beside any other draft of its kind.
alter table voice_statements add column taken_back_at bigint;
drop index voice_statements_one_draft;
create unique index voice_statements_one_draft on voice_statements (young_person_id, kind, review_id)
where shared_at is null and taken_back_at is null;

-- Each time one was taken back, so that what happened stays told.
create table voice_taken_back (
    statement_id uuid not null references voice_statements (id),
    taken_back_at bigint not null,
    shared_at bigint not null,
    primary key (statement_id, taken_back_at)
);

create table voice_withdrawals (
    statement_id uuid primary key references voice_statements (id),
    young_person_id uuid not null,
    withdrawn_at bigint not null,
    why bytea
);
create index voice_withdrawals_by_young_person on voice_withdrawals (young_person_id);

-- Whom a young person usually lets read, where it is not what we offer; and carers as such.
create table voice_usual_readers (
    young_person_id uuid not null references accounts_people (id),
    person_id uuid not null references accounts_people (id),
    reads boolean not null,
    chosen_at bigint not null,
    primary key (young_person_id, person_id)
);

create table voice_not_my_carer (
    young_person_id uuid primary key references accounts_people (id),
    chosen_at bigint not null
);

-- The diary: only its young person reads it. No worker's page, no list and no count asks this table.
create table diary_entries (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    written_at bigint not null,
    changed_at bigint,
    face bytea,
    words bytea not null
);
create index diary_entries_by_young_person on diary_entries (young_person_id, written_at, id);

create table representations_complaints (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    -- The statement it was begun from, if any.
    statement_id uuid references voice_statements (id),
    made_at bigint not null,
    words bytea not null,
    wanted bytea,
    stage bigint not null,
    -- care, manager, conference
    about text not null,
    -- open, answered, settled, ended
    state text not null,
    -- The capacity that looks into it: the manager, or the IRO when it is about the manager.
    owner_kind text not null
);
create index representations_complaints_by_young_person on representations_complaints (young_person_id, made_at);
create index representations_complaints_open on representations_complaints (authority_id, state);

create table representations_stages (
    complaint_id uuid not null references representations_complaints (id),
    young_person_id uuid not null,
    stage bigint not null,
    started_at bigint not null,
    due_on text not null,
    due_at bigint not null,
    -- The last day that the law lets it be extended to; the same as due_on where it may not be.
    latest_on text not null,
    source text not null,
    extended_at bigint,
    extended_why bytea,
    answered_at bigint,
    answered_by uuid,
    answered_kind text,
    answer bytea,
    seen_at bigint,
    id uuid not null unique,
    primary key (complaint_id, stage)
);
create index representations_stages_by_young_person on representations_stages (young_person_id);

-- What happened to a complaint, dated; the record that the regulations ask for. Codes only.
create table representations_steps (
    complaint_id uuid not null references representations_complaints (id),
    at bigint not null,
    what text not null,
    stage bigint not null,
    person_id uuid,
    primary key (complaint_id, at, what)
);

create table representations_requests (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    statement_id uuid references voice_statements (id),
    asked_at bigint not null,
    words bytea,
    due_on text not null,
    due_at bigint not null,
    -- waiting, taken, in_touch, called_off
    state text not null,
    advocate_id uuid references accounts_people (id),
    taken_at bigint,
    in_touch_at bigint
);
create index representations_requests_by_young_person on representations_requests (young_person_id, asked_at);
create index representations_requests_waiting on representations_requests (authority_id, due_at) where state = 'waiting';
