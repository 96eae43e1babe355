-- Words written with a worker: on whose device, how each answer came to be, what stands beside it; and who
-- answers while, or after, somebody else was the one to.

alter table voice_statements add column is_together boolean not null default false;
-- How the whole of it came to be, as a code: a dashboard may leave out what an adult typed.
alter table voice_statements add column provenance text not null default 'alone';
-- A draft begun with a worker is no second tap on one that was begun alone; what was taken back, and each bit of a
-- diary, is a draft beside any other.
drop index if exists voice_statements_one_draft;
create unique index voice_statements_one_draft on voice_statements (young_person_id, kind, review_id)
    where shared_at is null and not is_together and taken_back_at is null;
drop index if exists voice_statements_one_draft_of_a_kind;
create unique index voice_statements_one_draft_of_a_kind on voice_statements (young_person_id, kind)
    where shared_at is null and review_id is null and not is_together and taken_back_at is null
        and kind <> 'from_my_diary';

-- A worker and a young person sit together: one draft, one sign-in, until one of them ends it.
create table voice_together (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    person_id uuid not null references accounts_people (id),
    session_id uuid not null,
    begun_at bigint not null,
    ended_at bigint
);
create index voice_together_by_person on voice_together (person_id, begun_at);
create index voice_together_by_statement on voice_together (statement_id);

create table voice_provenance (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    question text not null,
    how text not null,
    helped_by uuid references accounts_people (id),
    -- The language of the young person's own words, where it is not that of the page.
    language text,
    noted_at bigint not null,
    unique (statement_id, question)
);

-- What stands beside an answer and never in its place: translations, and what was put right later.
create table voice_versions (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    young_person_id uuid not null,
    question text not null,
    kind text not null,
    language text,
    words bytea not null,
    person_id uuid not null references accounts_people (id),
    written_at bigint not null
);
create index voice_versions_by_statement on voice_versions (statement_id, written_at);
create index voice_versions_by_young_person on voice_versions (young_person_id);

-- What the next worker must know about open promises.
create table voice_handovers (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    person_id uuid not null references accounts_people (id),
    words bytea not null,
    written_at bigint not null
);
create index voice_handovers_by_young_person on voice_handovers (young_person_id, written_at);

-- Someone answers while a colleague is away.
create table accounts_covers (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    away_id uuid not null references accounts_people (id),
    cover_id uuid not null references accounts_people (id),
    from_at bigint not null,
    until_at bigint not null,
    made_by uuid not null references accounts_people (id),
    made_at bigint not null
);
create index accounts_covers_by_cover on accounts_covers (cover_id, until_at);
create index accounts_covers_by_away on accounts_covers (away_id, until_at);

-- Each worker's practice with somebody who does not exist: no record, sealed as the worker's own, wiped at night.
create table voice_practice (
    person_id uuid primary key references accounts_people (id),
    authority_id uuid not null references accounts_authorities (id),
    words bytea not null,
    kept_at bigint not null
);
create index voice_practice_by_time on voice_practice (kept_at);
