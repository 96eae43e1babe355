-- Where a young person lives over time, and their reviews.

create table plans_episodes (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    started_on text not null,
    ended_on text,
    reason_for_new_episode text not null,
    legal_status text not null,
    category_of_need text not null,
    placement text,
    placement_provider text,
    reason_ended text,
    reason_placement_changed text,
    home_postcode bytea,
    placement_postcode bytea,
    urn bytea,
    -- The codes are of the lists of this year.
    collection_year text not null,
    -- A blind mark of what the return said: shows whether the next one says something else.
    row_mark bytea not null,
    unique (young_person_id, started_on)
);
-- What is already here of an authority, when the next return comes.
create index plans_episodes_by_authority on plans_episodes (authority_id);

create table plans_reviews (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    held_on text not null,
    -- The return allows two reviews on one day; the first is 1.
    nth_that_day bigint not null,
    starts_at bigint,
    place bytea,
    participation text,
    collection_year text,
    row_mark bytea,
    unique (young_person_id, held_on, nth_that_day)
);
create index plans_reviews_by_day on plans_reviews (authority_id, held_on, id);
