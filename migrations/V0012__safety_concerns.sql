-- When somebody listens, who is on duty, what was raised, who was told, what was done. No concern is ever deleted.

create table safety_hours (
    authority_id uuid primary key references accounts_authorities (id),
    -- The number to ring when nobody listens; public, as it stands on the council's own pages.
    out_of_hours_phone text,
    acknowledge_minutes bigint not null,
    on_bank_holidays boolean not null,
    -- Whom everything reaches at last, when nobody before has said that they have it.
    last_person_id uuid references accounts_people (id)
);

-- From which minute of the day until which somebody listens; 1 is Monday. A day without a row has no such time.
create table safety_listening_days (
    authority_id uuid not null references accounts_authorities (id),
    weekday bigint not null,
    from_minute bigint not null,
    until_minute bigint not null,
    primary key (authority_id, weekday)
);

create table safety_shifts (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    first_id uuid not null references accounts_people (id),
    second_id uuid references accounts_people (id),
    from_at bigint not null,
    until_at bigint not null,
    -- Taken off the rota, and kept: who should have been there must stay known.
    taken_off_at bigint
);
create index safety_shifts_by_authority on safety_shifts (authority_id, until_at);

create table safety_numbers (
    person_id uuid primary key references accounts_people (id),
    authority_id uuid not null references accounts_authorities (id),
    -- Sealed: where a text to someone on duty goes.
    phone bytea not null
);

create table safety_concerns (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    -- None in a drill: nobody's name is used to practise.
    young_person_id uuid references accounts_people (id),
    -- What they shared, where it came from that. Taking it back does not take this away.
    statement_id uuid,
    is_drill boolean not null,
    -- What they wrote here, sealed; what they wrote in a statement stays there alone.
    words bytea,
    raised_at bigint not null,
    -- When somebody listens next, from which the clock runs.
    clock_from bigint not null,
    due_at bigint not null,
    -- How far it has gone: the first on duty, the second, the manager, the last person.
    step text not null,
    owner_id uuid references accounts_people (id),
    acknowledged_at bigint,
    acknowledged_by uuid references accounts_people (id),
    -- Someone wants to close it; somebody else must agree.
    closing_at bigint,
    closing_by uuid references accounts_people (id),
    closed_at bigint,
    agreed_by uuid references accounts_people (id)
);
create index safety_concerns_unacknowledged on safety_concerns (authority_id, is_drill) where acknowledged_at is null;
create index safety_concerns_open on safety_concerns (authority_id, raised_at) where closed_at is null;
create index safety_concerns_by_authority on safety_concerns (authority_id, is_drill, raised_at);
create index safety_concerns_by_young_person on safety_concerns (young_person_id, raised_at);
create index safety_concerns_by_statement on safety_concerns (statement_id);

-- Why: what they marked, an answer they chose, a phrase. Codes and ids, never words.
create table safety_reasons (
    concern_id uuid not null references safety_concerns (id),
    kind text not null,
    code text not null,
    -- The version of the phrases that knew it.
    version bigint not null,
    primary key (concern_id, kind, code)
);

-- Who was told, as what, and when; they may open it from then on.
create table safety_tellings (
    concern_id uuid not null references safety_concerns (id),
    person_id uuid not null references accounts_people (id),
    step text not null,
    told_at bigint not null,
    primary key (concern_id, person_id)
);
create index safety_tellings_by_person on safety_tellings (person_id);

-- Whom the young person took out of their readers: never told, unless nobody else is left.
create table safety_kept_from (
    concern_id uuid not null references safety_concerns (id),
    person_id uuid not null references accounts_people (id),
    primary key (concern_id, person_id)
);

create table safety_deeds (
    id uuid primary key,
    concern_id uuid not null references safety_concerns (id),
    -- Whose key seals the words: the young person's, in a drill the worker's own.
    subject_id uuid not null references accounts_people (id),
    person_id uuid not null references accounts_people (id),
    kind text not null,
    words bytea,
    done_at bigint not null
);
create index safety_deeds_by_concern on safety_deeds (concern_id, done_at);
create index safety_deeds_by_subject on safety_deeds (subject_id);
