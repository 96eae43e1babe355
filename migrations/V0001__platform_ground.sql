-- What every capability stands on: keys, the audit chain, jobs, and forms that were already taken.
-- Ids are uuid, times bigint microseconds UTC, sealed text bytea. Both engines read this file as it is.

create table vault_installation (
    id bigint primary key,
    wrapped_index_key bytea not null,
    made_at bigint not null
);

create table vault_authority_keys (
    authority_id uuid not null,
    version bigint not null,
    wrapped bytea not null,
    made_at bigint not null,
    primary key (authority_id, version)
);

create table vault_subject_keys (
    subject_id uuid not null,
    version bigint not null,
    authority_id uuid not null,
    authority_key_version bigint not null,
    wrapped bytea not null,
    made_at bigint not null,
    primary key (subject_id, version),
    -- While a subject's key is wrapped by an authority key, that authority key cannot be lost.
    foreign key (authority_id, authority_key_version) references vault_authority_keys (authority_id, version)
);
create index vault_subject_keys_by_authority_key on vault_subject_keys (authority_id, authority_key_version);

create table audit_heads (
    authority_id uuid not null,
    shard bigint not null,
    sequence bigint not null,
    hash bytea not null,
    primary key (authority_id, shard)
);

create table audit_lines (
    authority_id uuid not null,
    shard bigint not null,
    sequence bigint not null,
    at bigint not null,
    actor_id uuid,
    event text not null,
    subject_id uuid not null,
    young_person_id uuid,
    detail text not null,
    hash bytea not null,
    primary key (authority_id, shard, sequence)
);
create index audit_lines_by_young_person on audit_lines (young_person_id, at);

create table jobs (
    id uuid primary key,
    authority_id uuid,
    kind text not null,
    content text not null,
    once_key text unique,
    run_at bigint not null,
    attempts bigint not null,
    leased_until bigint,
    last_failure text,
    made_at bigint not null,
    finished_at bigint,
    dead_at bigint
);
create index jobs_waiting on jobs (run_at) where finished_at is null and dead_at is null;
create index jobs_dead on jobs (authority_id, dead_at) where dead_at is not null;

create table taken_forms (
    person_id uuid not null,
    form_key uuid not null,
    taken_at bigint not null,
    went_to text not null,
    primary key (person_id, form_key)
);
create index taken_forms_by_time on taken_forms (taken_at);
