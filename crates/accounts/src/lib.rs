//! People, what they are to each other, and how they sign in.
//!
//! Nouns: `authority.rs`, `person.rs`, `role.rs`, `relationship.rs`, `session.rs`.
//! Who is here: `signed_in.rs`, `actors.rs`; who may: `policy.rs`, `young_person_seen.rs`.

mod actors;
mod authority;
mod person;
pub mod policy;
mod relationship;
mod role;
mod session;
mod signed_in;
mod team;
mod young_person_seen;

pub use actors::{Administrator, Family, Iro, Listener, Worker, YoungPerson};
pub use authority::{Authority, AuthorityId, USUAL_ANSWER_WORKING_DAYS};
pub use person::{NewPerson, Person, PersonId, close, external_index};
pub use relationship::{Related, Relationship, RelationshipId, people_of, roles_towards};
pub use role::{Role, RoleId};
pub use session::{Session, SessionId};
pub use signed_in::SignedIn;
pub use team::{Team, TeamId, TeamMember};
pub use young_person_seen::YoungPersonSeen;
