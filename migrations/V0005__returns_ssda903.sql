-- What the SSDA903 return holds about a young person beyond episodes and reviews.

create table returns_children (
    young_person_id uuid primary key references accounts_people (id),
    authority_id uuid not null references accounts_authorities (id),
    sex text not null,
    ethnicity text not null,
    upn bytea,
    is_mother boolean not null,
    child_born_on bytea,
    collection_year text not null,
    row_mark bytea not null
);
create index returns_children_by_authority on returns_children (authority_id);

create table returns_missing (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    kind text not null,
    started_on text not null,
    -- The return allows two on one day; the first is 1.
    nth_that_day bigint not null,
    ended_on text,
    collection_year text not null,
    row_mark bytea not null,
    unique (young_person_id, started_on, nth_that_day)
);
create index returns_missing_by_authority on returns_missing (authority_id);

create table returns_unaccompanied (
    young_person_id uuid primary key references accounts_people (id),
    authority_id uuid not null references accounts_authorities (id),
    -- Sealed: it is often the 18th birthday.
    ceases_on bytea,
    collection_year text not null,
    row_mark bytea not null
);
create index returns_unaccompanied_by_authority on returns_unaccompanied (authority_id);
