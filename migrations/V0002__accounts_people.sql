-- Authorities, people, their dated roles and relationships, and how they sign in.

create table accounts_authorities (
    id uuid primary key,
    name text not null,
    zone text not null,
    nation text not null,
    answer_working_days bigint not null,
    made_at bigint not null
);

create table accounts_people (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    name bytea not null,
    preferred_name bytea,
    email bytea,
    born_on bytea,
    external_id bytea,
    external_id_index bytea,
    language text not null,
    is_young_person boolean not null,
    made_at bigint not null,
    closed_at bigint,
    unique (authority_id, external_id_index)
);
create index accounts_people_by_authority on accounts_people (authority_id, is_young_person, id);

create table accounts_roles (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    person_id uuid not null references accounts_people (id),
    role text not null,
    from_at bigint not null,
    until_at bigint
);
create index accounts_roles_by_person on accounts_roles (person_id);
create index accounts_roles_by_role on accounts_roles (authority_id, role);

create table accounts_teams (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    name text not null
);
create index accounts_teams_by_authority on accounts_teams (authority_id);

create table accounts_team_members (
    id uuid primary key,
    team_id uuid not null references accounts_teams (id),
    person_id uuid not null references accounts_people (id),
    manages boolean not null,
    from_at bigint not null,
    until_at bigint
);
create index accounts_team_members_by_person on accounts_team_members (person_id);
create index accounts_team_members_by_team on accounts_team_members (team_id);

create table accounts_relationships (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    young_person_id uuid not null references accounts_people (id),
    person_id uuid not null references accounts_people (id),
    kind text not null,
    from_at bigint not null,
    until_at bigint
);
create index accounts_relationships_by_person on accounts_relationships (person_id, kind);
create index accounts_relationships_by_young_person on accounts_relationships (young_person_id);

create table accounts_sign_ins (
    person_id uuid primary key references accounts_people (id),
    sign_in_name bytea not null,
    sign_in_name_index bytea not null unique,
    password_hash text,
    failures bigint not null,
    wait_until bigint
);

create table accounts_invitations (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    person_id uuid not null references accounts_people (id),
    kind text not null,
    token_hash bytea not null unique,
    made_by uuid,
    made_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);
create index accounts_invitations_by_person on accounts_invitations (person_id);

create table accounts_sessions (
    id uuid primary key,
    authority_id uuid not null references accounts_authorities (id),
    person_id uuid not null references accounts_people (id),
    token_hash bytea not null unique,
    former_token_hash bytea unique,
    device text not null,
    made_at bigint not null,
    rotated_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    ended_at bigint
);
create index accounts_sessions_by_person on accounts_sessions (person_id, ended_at);

-- The one-time link with which whoever runs the machine sets up an authority.
create table accounts_set_up_links (
    token_hash bytea primary key,
    made_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);
