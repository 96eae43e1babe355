-- Every way to speak: which questions a statement answered, and with words or with pictures.

-- A statement keeps the edition and version of the questions it answered; those before were the first, in words.
alter table voice_statements add column edition text not null default 'words';
alter table voice_statements add column version bigint not null default 1;

-- What is said apart from a review has one draft of its kind too: null is never equal to null.
create unique index voice_statements_one_draft_of_a_kind on voice_statements (young_person_id, kind)
    where shared_at is null and review_id is null;

-- With words or with pictures, as a young person chose. Nobody else chooses it, and their age does not.
create table voice_editions (
    young_person_id uuid primary key references accounts_people (id),
    edition text not null,
    chosen_at bigint not null
);
