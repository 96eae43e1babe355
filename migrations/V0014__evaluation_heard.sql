-- Whether young people are heard: how they took part, how answers come, and what is counted of it.

-- When the IRO said how the young person took part; none where the return said it.
alter table plans_reviews add column participation_confirmed_at bigint;
create index plans_reviews_by_young_person on plans_reviews (young_person_id, held_on);

-- What happened to a statement, once a round. The counters below are sums of these rows, kept with them.
create table voice_happened (
    statement_id uuid not null references voice_statements (id),
    round bigint not null,
    event text not null,
    authority_id uuid not null,
    -- Of whoever works with the young person; nil where they are in no team.
    team_id uuid not null,
    month text not null,
    kind text not null,
    working_days bigint not null,
    happened_at bigint not null,
    primary key (statement_id, round, event)
);
create index voice_happened_by_team on voice_happened (team_id, event, happened_at, statement_id);

create table voice_counts (
    authority_id uuid not null,
    team_id uuid not null,
    month text not null,
    kind text not null,
    event text not null,
    working_days bigint not null,
    -- Of the young person, so that on PostgreSQL writers of one team do not queue for one row.
    shard bigint not null,
    number bigint not null,
    primary key (authority_id, team_id, month, kind, event, working_days, shard)
);

-- What an answer was about, as whoever answered ticked it: a code of a list, never words.
create table voice_themes (
    statement_id uuid not null references voice_statements (id),
    theme text not null,
    authority_id uuid not null,
    ticked_at bigint not null,
    primary key (statement_id, theme)
);
create index voice_themes_by_authority on voice_themes (authority_id, ticked_at, theme);

-- The figures that may be shown, as they were counted last; what is held back is not even kept here.
create table evaluation_figures (
    authority_id uuid not null references accounts_authorities (id),
    nth bigint not null,
    table_code text not null,
    row_code text not null,
    column_code text not null,
    number bigint,
    counted_at bigint not null,
    primary key (authority_id, nth)
);

create table evaluation_asks (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    asked_by uuid not null,
    asked_at bigint not null
);
create index evaluation_asks_by_authority on evaluation_asks (authority_id, asked_at);
