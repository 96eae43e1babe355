//! Roles: what a person may be in an authority, from one day until another.

use platform::{Change, Moment, Result};
use store::{Read, sql};

use crate::{AuthorityId, PersonId};

platform::id!(
    /// One role of one person over one span of time.
    pub RoleId
);

macro_rules! roles {
    ($($(#[$doc:meta])+ $name:ident = $code:literal;)*) => {
        /// What a person may be. The same words name a relationship to a young person.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Role { $($(#[$doc])+ $name,)* }

        impl Role {
            /// Every role.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// As it is stored, and the key of its words after `role-`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

roles! {
    /// Whose words these are.
    YoungPerson = "young_person";
    /// A parent or someone else of the family.
    FamilyMember = "family_member";
    /// With whom a young person lives.
    FosterCarer = "foster_carer";
    /// Allocated to a young person, and answers.
    SocialWorker = "social_worker";
    /// Manages a team; answers when a social worker did not.
    TeamManager = "team_manager";
    /// Independent reviewing officer: chairs reviews and sees that promises are kept.
    Iro = "iro";
    /// For care leavers.
    PersonalAdviser = "personal_adviser";
    /// Speaks for a young person who asks for it.
    Advocate = "advocate";
    /// On duty today.
    DutyWorker = "duty_worker";
    /// Sees that young people are heard at all; themes and counts.
    ParticipationOfficer = "participation_officer";
    /// Speaks in public for the service.
    CommunicationsOfficer = "communications_officer";
    /// Finds social workers, foster carers and adopters.
    Recruiter = "recruiter";
    /// Runs training.
    Trainer = "trainer";
    /// Measures what works; counts only.
    Evaluator = "evaluator";
    /// Sets up people, roles and relationships; never words.
    Administrator = "administrator";
}

impl Role {
    /// The role of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.code() == code)
    }

    /// The key of its name on the screen.
    #[must_use]
    pub fn words(self) -> String {
        format!("role-{}", self.code().replace('_', "-"))
    }

    /// Gives `person` this role from `from` until `until`.
    pub fn give(
        self,
        change: &mut Change<'_, '_>,
        (authority, person): (AuthorityId, PersonId),
        (from, until): (Moment, Option<Moment>),
    ) -> Result<()> {
        change.execute(
            sql!(
                "insert into accounts_roles (id, authority_id, person_id, role, from_at, until_at)
                values ($1, $2, $3, $4, $5, $6)"
            ),
            &[
                RoleId::fresh().into(),
                authority.into(),
                person.into(),
                self.code().into(),
                from.into(),
                until.into(),
            ],
        )?;
        Ok(())
    }

    /// The roles that `person` has at `now`.
    pub fn held_by(person: PersonId, now: Moment, read: &mut impl Read) -> Result<Vec<Self>> {
        let codes: Vec<String> = read.all(
            sql!(
                "select role
                from accounts_roles
                where person_id = $1 and from_at <= $2 and (until_at is null or until_at > $2)
                order by role"
            ),
            &[person.into(), now.into()],
            |row| row.get(0),
        )?;
        Ok(codes.iter().filter_map(|code| Self::of_code(code)).collect())
    }
}
