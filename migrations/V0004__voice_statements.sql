-- What young people want said, to whom, who opened it, and what came of it.

create table voice_statements (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    review_id uuid references plans_reviews (id),
    kind text not null,
    begun_at bigint not null,
    shared_at bigint,
    -- Who owes the answer now, by capacity, and by when.
    owner_kind text,
    promised_on text,
    promise_due_at bigint,
    state text not null,
    rounds bigint not null
);
create index voice_statements_by_young_person on voice_statements (young_person_id, shared_at);
create index voice_statements_waiting on voice_statements (authority_id, owner_kind, promise_due_at) where state = 'waiting';
create index voice_statements_by_review on voice_statements (review_id);
-- Two taps on "Before my review" open one draft, not two.
create unique index voice_statements_one_draft on voice_statements (young_person_id, kind, review_id) where shared_at is null;

create table voice_answers (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    young_person_id uuid not null,
    question text not null,
    way text not null,
    words bytea,
    answered_at bigint not null,
    unique (statement_id, question)
);

create table voice_readers (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    person_id uuid not null references accounts_people (id),
    kind text not null,
    -- A manager or IRO may be named to read only if the answer is late or did not help.
    only_if_needed boolean not null,
    taken_out_at bigint,
    unique (statement_id, person_id)
);
create index voice_readers_by_person on voice_readers (person_id);

create table voice_openings (
    statement_id uuid not null references voice_statements (id),
    person_id uuid not null references accounts_people (id),
    kind text not null,
    first_opened_at bigint not null,
    last_opened_at bigint not null,
    primary key (statement_id, person_id)
);

create table voice_replies (
    id uuid primary key,
    statement_id uuid not null references voice_statements (id),
    young_person_id uuid not null,
    round bigint not null,
    person_id uuid not null references accounts_people (id),
    kind text not null,
    outcome text not null,
    words bytea not null,
    replied_at bigint not null,
    seen_at bigint,
    helped text,
    why bytea,
    helped_at bigint,
    unique (statement_id, round)
);
-- The rotation of keys seals one person's words anew.
create index voice_answers_by_young_person on voice_answers (young_person_id);
create index voice_replies_by_young_person on voice_replies (young_person_id);
