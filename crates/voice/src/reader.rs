//! Readers: the named people who may read a statement, and who opened it and when.

use accounts::{PersonId, Role};
use platform::{Change, Moment, Result, new_id};
use store::{Read, sql};

use crate::question_set::Kind;
use crate::{Statement, StatementId};

/// Someone named as a reader, in or out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// Whether they read it only if the answer is late or does not help.
    pub is_only_if_needed: bool,
    /// Whether the young person took them out.
    pub is_taken_out: bool,
}

/// Someone opened a statement.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// Which statement.
    pub statement: StatementId,
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// When first.
    pub first_at: Moment,
    /// When last.
    pub last_at: Moment,
}

impl Reader {
    /// Names a reader, in or out.
    pub fn name(&self, change: &mut Change<'_, '_>, statement: StatementId) -> Result<()> {
        let taken_out_at = self.is_taken_out.then_some(change.now());
        change.execute(
            sql!(
                "insert into voice_readers (id, statement_id, person_id, kind, only_if_needed, taken_out_at)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (statement_id, person_id) do nothing"
            ),
            &[
                new_id().into(),
                statement.into(),
                self.person.into(),
                self.role.code().into(),
                self.is_only_if_needed.into(),
                taken_out_at.into(),
            ],
        )?;
        Ok(())
    }

    /// Everyone named for a statement, those taken out too.
    pub fn all_of(statement: StatementId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select person_id, kind, only_if_needed, taken_out_at is not null
                from voice_readers
                where statement_id = $1
                order by kind, person_id"
            ),
            &[statement.into()],
            |row| Ok((row.get(0)?, row.get::<String>(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let known = rows.into_iter().filter_map(|(person, kind, is_only_if_needed, is_taken_out)| {
            Some(Self { person, role: Role::of_code(&kind)?, is_only_if_needed, is_taken_out })
        });
        Ok(known.collect())
    }

    /// Everyone named for what of a young person waits for an answer.
    pub(crate) fn of_waiting(
        young_person: PersonId,
        read: &mut impl Read,
    ) -> Result<Vec<(StatementId, Self)>> {
        let rows = read.all(
            sql!(
                "select reader.statement_id, reader.person_id, reader.kind, reader.only_if_needed,
                    reader.taken_out_at is not null
                from voice_statements statement
                join voice_readers reader on reader.statement_id = statement.id
                where statement.young_person_id = $1 and statement.state = 'waiting'
                order by reader.statement_id, reader.kind, reader.person_id"
            ),
            &[young_person.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?, row.get(4)?)),
        )?;
        let known =
            rows.into_iter().filter_map(|(statement, person, kind, is_only_if_needed, is_taken_out)| {
                Some((
                    statement,
                    Self { person, role: Role::of_code(&kind)?, is_only_if_needed, is_taken_out },
                ))
            });
        Ok(known.collect())
    }

    /// From now on those who are `role` read it: the answer was late, or did not help.
    pub fn is_needed(change: &mut Change<'_, '_>, statement: StatementId, role: Role) -> Result<()> {
        change.execute(
            sql!(
                "update voice_readers
                set only_if_needed = $3
                where statement_id = $1 and kind = $2 and taken_out_at is null"
            ),
            &[statement.into(), role.code().into(), false.into()],
        )?;
        Ok(())
    }
}

impl Opening {
    /// Notes that `person` opened it, as `role`.
    pub fn note(
        change: &mut Change<'_, '_>,
        statement: &Statement,
        person: PersonId,
        role: Role,
    ) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_openings (statement_id, person_id, kind, first_opened_at, last_opened_at)
                values ($1, $2, $3, $4, $4)
                on conflict (statement_id, person_id) do update set last_opened_at = excluded.last_opened_at"
            ),
            &[statement.id.into(), person.into(), role.code().into(), now.into()],
        )?;
        Ok(())
    }

    /// Who opened one statement, the first first.
    pub fn of_statement(statement: StatementId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select statement_id, person_id, kind, first_opened_at, last_opened_at
                from voice_openings
                where statement_id = $1
                order by first_opened_at, person_id"
            ),
            &[statement.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?, row.get(4)?)),
        )?;
        Ok(rows.into_iter().filter_map(Self::known).collect())
    }

    /// A page of who opened what a young person said, the newest first, from before the key on.
    pub fn page_of(
        young_person: PersonId,
        (before, person): (Moment, PersonId),
        read: &mut impl Read,
    ) -> Result<Vec<(Self, Kind)>> {
        let rows = read.all(
            sql!(
                "select opening.statement_id, opening.person_id, opening.kind, opening.first_opened_at,
                    opening.last_opened_at, statement.kind
                from voice_statements statement
                join voice_openings opening on opening.statement_id = statement.id
                where statement.young_person_id = $1
                    and (opening.first_opened_at, opening.person_id) < ($2, $3)
                order by opening.first_opened_at desc, opening.person_id desc
                limit 26"
            ),
            &[young_person.into(), before.into(), person.into()],
            |row| {
                let opening = (row.get(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?, row.get(4)?);
                Ok((opening, row.get::<String>(5)?))
            },
        )?;
        let known = rows.into_iter();
        Ok(known.filter_map(|(opening, kind)| Some((Self::known(opening)?, Kind::of_code(&kind)?))).collect())
    }

    fn known(
        (statement, person, kind, first_at, last_at): (StatementId, PersonId, String, Moment, Moment),
    ) -> Option<Self> {
        Some(Self { statement, person, role: Role::of_code(&kind)?, first_at, last_at })
    }

    /// Who opened what a young person shared, the newest first.
    pub fn all_of(young_person: PersonId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select opening.statement_id, opening.person_id, opening.kind, opening.first_opened_at,
                    opening.last_opened_at
                from voice_statements statement
                join voice_openings opening on opening.statement_id = statement.id
                where statement.young_person_id = $1
                order by opening.first_opened_at desc
                limit 60"
            ),
            &[young_person.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?, row.get(4)?)),
        )?;
        let known = rows.into_iter().filter_map(|(statement, person, kind, first_at, last_at)| {
            Some(Self { statement, person, role: Role::of_code(&kind)?, first_at, last_at })
        });
        Ok(known.collect())
    }
}
