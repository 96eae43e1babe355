//! A concern: something that somebody must see today. It is never deleted, whatever becomes of its statement.

use accounts::{AuthorityId, Person, PersonId, SealedPerson, SignedIn};
use platform::{App, Error, Moment, Result, uuid::Uuid};
use store::{Read, Row, sql};
use vault::Place;

use crate::policy::{self, Stands};
use crate::shift::Shift;
use crate::telling::Step;

platform::id!(
    /// A concern.
    pub ConcernId
);

/// A concern, without anybody's words.
#[derive(Clone, Debug)]
pub struct Concern {
    /// Its id.
    pub id: ConcernId,
    /// Whose.
    pub authority: AuthorityId,
    /// Who raised it, or whose words did; none in a drill.
    pub young_person: Option<PersonId>,
    /// The statement it comes from.
    pub statement: Option<Uuid>,
    /// Whether people practise.
    pub is_drill: bool,
    /// When.
    pub raised_at: Moment,
    /// From when the clock runs: when somebody listens.
    pub clock_from: Moment,
    /// By when somebody must have said that they have it.
    pub due_at: Moment,
    /// How far it has gone.
    pub step: Step,
    /// Who answers for it now.
    pub owner: Option<PersonId>,
    /// Who said that they have it, and when.
    pub acknowledged: Option<(PersonId, Moment)>,
    /// Who wants to close it, since when.
    pub closing: Option<(PersonId, Moment)>,
    /// Who agreed that it is done, and when; none as second in a drill.
    pub closed: Option<(Option<PersonId>, Moment)>,
}

/// How far a concern is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has said that they have it.
    Waiting,
    /// … and the time for that is over.
    Overdue,
    /// Somebody has it.
    Had,
    /// Somebody wants to close it.
    Closing,
    /// Two people agreed that it is done.
    Closed,
}

impl Concern {
    /// The concern `id` as `by` may open it, and as what; else it does not exist.
    pub fn of(
        by: &SignedIn,
        id: ConcernId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<(Self, accounts::Role)> {
        let found = read.maybe(
            sql!(
                "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                    step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
                from safety_concerns
                where id = $1 and authority_id = $2"
            ),
            &[id.into(), by.authority.id.into()],
            Self::from_row,
        )?;
        let concern = found.ok_or(Error::NotFound)?;
        let role = concern.opened_by(by, app, read)?.ok_or(Error::NotFound)?;
        Ok((concern, role))
    }

    /// The concern `id`, for jobs and changes that were let in already.
    pub(crate) fn for_engage(id: ConcernId, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, authority_id, young_person_id, statement_id, is_drill, raised_at, clock_from, due_at,
                    step, owner_id, acknowledged_by, acknowledged_at, closing_by, closing_at, agreed_by, closed_at
                from safety_concerns
                where id = $1"
            ),
            &[id.into()],
            Self::from_row,
        )?;
        found.ok_or(Error::NotFound)
    }

    /// As what `by` opens it; none when it does not exist for them.
    pub(crate) fn opened_by(
        &self,
        by: &SignedIn,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Option<accounts::Role>> {
        let now = app.now();
        let (was_told, is_kept_from): (bool, bool) = read.one(
            sql!(
                "select exists (
                        select 1 from safety_tellings told where told.concern_id = $1 and told.person_id = $2),
                    exists (
                        select 1 from safety_kept_from kept where kept.concern_id = $1 and kept.person_id = $2)"
            ),
            &[self.id.into(), by.id().into()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let shifts = Shift::coming(self.authority, now, read)?;
        // What is closed is for those who were told of it.
        let is_on_shift =
            self.closed.is_none() && shifts.iter().any(|shift| shift.is_at(now) && shift.names(by.id()));
        let manages = match self.young_person {
            Some(young_person) => accounts::roles_towards(by.id(), young_person, now, read)?
                .contains(&accounts::Role::TeamManager),
            None => by.is(accounts::Role::TeamManager),
        };
        let was_told = was_told || self.involves(by.id());
        Ok(policy::opens_as(&by.roles, Stands { was_told, is_on_shift, manages, is_kept_from }))
    }

    /// Whether `person` had it, or closed it: what they did stays theirs to see.
    fn involves(&self, person: PersonId) -> bool {
        let agreed = self.closed.and_then(|(who, _)| who);
        let had = [self.acknowledged, self.closing].into_iter().flatten().map(|(who, _)| who);
        had.chain(agreed).any(|who| who == person)
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self, now: Moment) -> State {
        match (self.closed, self.closing, self.acknowledged) {
            (Some(_), ..) => State::Closed,
            (_, Some(_), _) => State::Closing,
            (.., Some(_)) => State::Had,
            _ if self.due_at < now => State::Overdue,
            _ => State::Waiting,
        }
    }

    /// What the young person wrote when they raised it here, if anything.
    pub fn words(&self, app: &App, read: &mut impl Read) -> Result<Option<String>> {
        let Some(young_person) = self.young_person else { return Ok(None) };
        let sealed: Option<Vec<u8>> =
            read.one(sql!("select words from safety_concerns where id = $1"), &[self.id.into()], |row| {
                row.get(0)
            })?;
        let place = words_place(self.authority, young_person, self.id);
        Ok(sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?)
    }

    /// Those that are open, and those closed since, real ones or drills, the newest first; how `by` stands to each.
    pub(crate) fn all(
        by: &SignedIn,
        is_drill: bool,
        (now, closed_since): (Moment, Moment),
        read: &mut impl Read,
    ) -> Result<Vec<(Self, Option<SealedPerson>, Stands)>> {
        let shifts = Shift::coming(by.authority.id, now, read)?;
        let is_on_shift = shifts.iter().any(|shift| shift.is_at(now) && shift.names(by.id()));
        Ok(read.all(
            sql!(
                "select concern.id, concern.authority_id, concern.young_person_id, concern.statement_id,
                    concern.is_drill, concern.raised_at, concern.clock_from, concern.due_at, concern.step,
                    concern.owner_id, concern.acknowledged_by, concern.acknowledged_at, concern.closing_by,
                    concern.closing_at, concern.agreed_by, concern.closed_at,
                    exists (
                        select 1 from safety_tellings told
                        where told.concern_id = concern.id and told.person_id = $4),
                    exists (
                        select 1 from safety_kept_from kept
                        where kept.concern_id = concern.id and kept.person_id = $4),
                    exists (
                        select 1
                        from accounts_relationships related
                        join accounts_team_members member on member.person_id = related.person_id
                            and member.from_at <= $5 and (member.until_at is null or member.until_at > $5)
                        join accounts_team_members manager on manager.team_id = member.team_id
                            and manager.person_id = $4 and manager.manages
                            and manager.from_at <= $5 and (manager.until_at is null or manager.until_at > $5)
                        where related.young_person_id = concern.young_person_id
                            and related.kind in ('social_worker', 'personal_adviser')
                            and related.from_at <= $5 and (related.until_at is null or related.until_at > $5)),
                    person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
                    person.is_young_person, person.language
                from safety_concerns concern
                left join accounts_people person on person.id = concern.young_person_id
                where concern.authority_id = $1 and concern.is_drill = $2
                    and (concern.closed_at is null or concern.closed_at > $3)
                order by concern.raised_at desc, concern.id desc
                limit 200"
            ),
            &[
                by.authority.id.into(),
                is_drill.into(),
                closed_since.into(),
                by.id().into(),
                now.into(),
            ],
            |row| {
                let concern = Self::from_row(row)?;
                let person = concern.young_person.map(|_| SealedPerson::from_row(row, 19)).transpose()?;
                let (was_told, is_kept_from, manages) = (row.get::<bool>(16)?, row.get(17)?, row.get(18)?);
                let was_told = was_told || concern.involves(by.id());
                let is_on_shift = is_on_shift && concern.closed.is_none();
                Ok((concern, person, Stands { was_told, is_on_shift, manages, is_kept_from }))
            },
        )?)
    }

    pub(crate) fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let step: String = row.get(8)?;
        let both = |who: usize, when: usize| -> std::result::Result<_, store::Error> {
            Ok(row.get::<Option<PersonId>>(who)?.zip(row.get::<Option<Moment>>(when)?))
        };
        let closed_at: Option<Moment> = row.get(15)?;
        let agreed_by = row.get(14)?;
        Ok(Self {
            id: row.get(0)?,
            authority: row.get(1)?,
            young_person: row.get(2)?,
            statement: row.get(3)?,
            is_drill: row.get(4)?,
            raised_at: row.get(5)?,
            clock_from: row.get(6)?,
            due_at: row.get(7)?,
            step: Step::of_code(&step).ok_or(store::Error::Value { column: 8, found: "an unknown step" })?,
            owner: row.get(9)?,
            acknowledged: both(10, 11)?,
            closing: both(12, 13)?,
            closed: closed_at.map(|at| (agreed_by, at)),
        })
    }
}

/// Where the words of a concern are sealed.
pub(crate) fn words_place(authority: AuthorityId, young_person: PersonId, id: ConcernId) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "safety_concerns",
        column: "words",
        row: id.0,
    }
}

/// Somebody by id, of the same authority.
pub(crate) fn person(
    authority: AuthorityId,
    id: Option<PersonId>,
    app: &App,
    read: &mut impl Read,
) -> Result<Option<Person>> {
    id.map(|id| Person::of(authority, id, app, read)).transpose()
}
