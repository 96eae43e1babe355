//! People, what they are to each other, and how they sign in.
//!
//! Nouns: `authority.rs`, `person.rs`, `role.rs`, `held_role.rs`, `relationship.rs`, `team.rs`,
//! `session.rs`, `invitation.rs`, `address_tries.rs`, `cover.rs`; as lists show them: `person_listed.rs`,
//! `told_relationship.rs`, `sign_in_state.rs`.
//! Who is here: `signed_in.rs`, `actors.rs`; who may: `policy.rs`, `young_person_seen.rs`.
//!
//! | The sentence | File | Address |
//! |---|---|---|
//! | An administrator sees who is here | `people.rs`, `person_page.rs` | `/people`, `/people/{person}` |
//! | … adds somebody and invites them | `invite_person.rs` | `/people/new` |
//! | … gives a role, and ends it | `give_role.rs` | `/people/{person}/roles` |
//! | … relates somebody to a young person | `relate.rs` | `/people/{person}/relationships` |
//! | … ends that, now or at an hour | `end_relationship.rs` | `/relationships/{relationship}/end` |
//! | … reallocates a young person | `change_social_worker.rs` | `/people/{person}/social-worker` |
//! | … keeps teams | `teams.rs`, `join_team.rs` | `/teams`, `/people/{person}/team` |
//! | … sees work that failed, and tries it again | `failed_jobs.rs` | `/failed-jobs` |
//! | Anyone chooses how pages look | `how_it_looks.rs` | `/how-it-looks` |
//! | … puts Engage on their phone | `put_on_phone.rs` | `/put-on-phone/{language}` |
//! | A worker sees whom they work with | `my_young_people.rs` | `/young-people` |
//! | … opens a young person, and hands over a code | `hand_over_code.rs` | `/young-people/{young_person}` |
//! | … names who answers while they are away | `cover_for_leave.rs` | `/cover` |
//! | A young person sees their people | `young_persons_people.rs` | `/my-people` |
//! | Families see who works with theirs | `our_people.rs` | `/our-people` |

mod accept_invitation;
mod actors;
mod add_administrator;
mod address_tries;
mod authority;
mod cannot_get_in;
mod case_number;
mod change_password;
mod change_social_worker;
mod choose_language;
mod choosing;
mod come_in;
mod cover;
mod cover_for_leave;
mod demo_person;
mod end_relationship;
mod end_session;
mod failed_jobs;
mod front_door;
mod give_role;
mod hand_over_code;
mod held_role;
mod how_it_looks;
mod invitation;
mod invite_person;
mod invite_person_form;
mod join_team;
mod leaving_quickly;
mod my_sign_in;
mod my_young_people;
mod our_people;
mod password;
mod people;
mod person;
mod person_listed;
mod person_page;
pub mod policy;
mod privacy;
mod put_on_phone;
mod relate;
mod relationship;
mod role;
mod send_letter;
mod session;
mod set_up;
mod set_up_link;
mod sign_in;
mod sign_in_as_anyone;
mod sign_in_record;
mod sign_in_state;
mod sign_out;
mod signed_in;
mod team;
mod teams;
mod told_relationship;
mod typed_days;
mod use_code;
mod young_person_seen;
mod young_persons_people;

use edge::{Place, Routes};
use platform::Jobs;
use vault::{SealedColumn, sealed_column};

pub use actors::{
    Administrator, Advocate, Family, Iro, Listener, ParticipationOfficer, TeamManager, Worker, YoungPerson,
};
pub use add_administrator::add_administrator;
pub use authority::{Authority, AuthorityId, USUAL_ANSWER_WORKING_DAYS};
pub use cover::{Cover, CoverId};
pub use hand_over_code::{ON_A_PAGE_OF_WHOM_THEY_ANSWER, ON_A_YOUNG_PERSONS_PAGE};
pub use held_role::HeldRole;
pub use invitation::{Invitation, InvitationId};
pub use person::{NewPerson, Person, PersonId, SealedPerson, close, external_index};
pub use person_listed::{PEOPLE_A_PAGE, PeopleAsked, PersonListed};
pub use relationship::{Related, Relationship, RelationshipId, people_of, roles_towards};
pub use role::{Role, RoleId};
pub use send_letter::{LetterKind, letter};
pub use session::{Session, SessionId};
pub use set_up_link::{is_set_up, make_set_up_link};
pub use signed_in::SignedIn;
pub use team::{Team, TeamId, TeamMember};
pub use young_person_seen::YoungPersonSeen;

/// The words of accounts.
pub const WORDS: edge::WordFiles = edge::WordFiles {
    capability: "accounts",
    texts: &[
        (edge::Language::English, include_str!("../words/en.ftl")),
        (edge::Language::Welsh, include_str!("../words/cy.ftl")),
        (edge::Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};

/// What is sealed of people.
pub const SEALED: &[SealedColumn] = &[
    sealed_column!("accounts_people", "name", row "id", subject "id"),
    sealed_column!("accounts_people", "preferred_name", row "id", subject "id"),
    sealed_column!("accounts_people", "email", row "id", subject "id"),
    sealed_column!("accounts_people", "born_on", row "id", subject "id"),
    sealed_column!("accounts_people", "external_id", row "id", subject "id"),
    sealed_column!("accounts_sign_ins", "sign_in_name", row "person_id", subject "person_id"),
];

/// Every page.
#[must_use]
pub fn routes() -> Routes {
    people_routes().and(sign_in_routes())
}

/// What is done later: letters.
#[must_use]
pub fn jobs() -> Jobs {
    Jobs::default().on_once(send_letter::KIND, send_letter::send)
}

/// The pages with which people come in, go out, and choose how.
#[must_use]
pub fn sign_in_routes() -> Routes {
    front_door::routes()
        .recognise_with(|visit| come_in::if_signed_in(visit).map(drop))
        .and(sign_in::routes())
        .and(cannot_get_in::routes())
        .and(use_code::routes())
        .and(accept_invitation::routes())
        .and(set_up::routes())
        .and(sign_in_as_anyone::routes())
        .and(sign_out::routes())
        .and(leaving_quickly::routes())
        .and(my_sign_in::routes())
        .and(choose_language::routes())
        .and(change_password::routes())
        .and(end_session::routes())
        .and(how_it_looks::routes())
        .and(privacy::routes())
        .and(put_on_phone::routes())
}

/// The pages about people, for administrators, workers, families and young people, and their places.
#[must_use]
pub fn people_routes() -> Routes {
    let place = |path, words| Place { path, words, drawing: "" };
    let mut routes = Routes::new()
        .place("administrator", place("/people", "place-people"))
        .place("administrator", place("/teams", "place-teams"))
        .place("administrator", place("/failed-jobs", "place-failed-jobs"));
    for worker in Role::ALL.iter().copied().filter(|role| policy::is_worker(*role)) {
        routes = routes.place(worker.code(), place("/young-people", "place-young-people"));
    }
    for family in [Role::FamilyMember, Role::FosterCarer] {
        routes = routes.place(family.code(), place("/our-people", "place-our-people"));
    }
    routes
        .and(people::routes())
        .and(invite_person::routes())
        .and(person_page::routes())
        .and(give_role::routes())
        .and(relate::routes())
        .and(end_relationship::routes())
        .and(change_social_worker::routes())
        .and(teams::routes())
        .and(join_team::routes())
        .and(failed_jobs::routes())
        .and(my_young_people::routes())
        .and(hand_over_code::routes())
        .and(cover_for_leave::routes())
        .and(young_persons_people::routes())
        .and(our_people::routes())
}
