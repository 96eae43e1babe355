//! An episode: where a young person lived and under which law, from one day to another.
//!
//! It comes from the authority's return. Codes are kept as given, with the collection year whose lists they
//! are of; postcodes and the provider's number would show where someone lives, so they are sealed.

use accounts::{AuthorityId, PersonId};
use jiff::civil::Date;
use platform::{App, Change, Result};
use store::{Read, Row, sql};
use uuid::Uuid;
use vault::{Place, Sealer};

use crate::kept_row::{KeptRow, KeptRows, day_of};

platform::id!(
    /// An episode.
    pub EpisodeId
);

/// An episode as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Episode {
    /// Its id.
    pub id: EpisodeId,
    /// Whose it is.
    pub young_person: PersonId,
    /// What the return told.
    pub told: EpisodeTold,
}

/// What a return tells of an episode.
#[derive(Clone, PartialEq, Eq)]
pub struct EpisodeTold {
    /// First day.
    pub started_on: Date,
    /// Last day; none while it lasts.
    pub ended_on: Option<Date>,
    /// Code.
    pub reason_for_new_episode: String,
    /// Code.
    pub legal_status: String,
    /// Code.
    pub category_of_need: String,
    /// Code.
    pub placement: Option<String>,
    /// Code.
    pub placement_provider: Option<String>,
    /// Code.
    pub reason_ended: Option<String>,
    /// Code.
    pub reason_placement_changed: Option<String>,
    /// Postcode of the family home.
    pub home_postcode: Option<String>,
    /// Postcode of the placement.
    pub placement_postcode: Option<String>,
    /// The provider's number with the inspectorate.
    pub urn: Option<String>,
    /// The collection year of the codes, such as `2017-18`.
    pub collection_year: String,
}

impl Episode {
    /// Keeps what a return told: a new row for a new `id`, else the row as it is now told.
    pub fn take_from_return(
        change: &mut Change<'_, '_>,
        sealer: &Sealer,
        (authority, young_person, id): (AuthorityId, PersonId, EpisodeId),
        (told, mark): (&EpisodeTold, &[u8]),
    ) -> Result<()> {
        let seal = |column, text: Option<&str>| {
            text.map(|text| sealer.seal(TABLE, column, id.0, text.as_bytes())).transpose()
        };
        let home_postcode = seal("home_postcode", told.home_postcode.as_deref())?;
        let placement_postcode = seal("placement_postcode", told.placement_postcode.as_deref())?;
        let urn = seal("urn", told.urn.as_deref())?;
        change.execute(
            sql!(
                "insert into plans_episodes
                    (id, authority_id, young_person_id, started_on, ended_on, reason_for_new_episode,
                    legal_status, category_of_need, placement, placement_provider, reason_ended,
                    reason_placement_changed, home_postcode, placement_postcode, urn, collection_year, row_mark)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
                on conflict (id) do update set
                    ended_on = excluded.ended_on,
                    reason_for_new_episode = excluded.reason_for_new_episode,
                    legal_status = excluded.legal_status,
                    category_of_need = excluded.category_of_need,
                    placement = excluded.placement,
                    placement_provider = excluded.placement_provider,
                    reason_ended = excluded.reason_ended,
                    reason_placement_changed = excluded.reason_placement_changed,
                    home_postcode = excluded.home_postcode,
                    placement_postcode = excluded.placement_postcode,
                    urn = excluded.urn,
                    collection_year = excluded.collection_year,
                    row_mark = excluded.row_mark"
            ),
            &[
                id.into(),
                authority.into(),
                young_person.into(),
                told.started_on.to_string().into(),
                told.ended_on.map(|day| day.to_string()).into(),
                told.reason_for_new_episode.as_str().into(),
                told.legal_status.as_str().into(),
                told.category_of_need.as_str().into(),
                told.placement.as_deref().into(),
                told.placement_provider.as_deref().into(),
                told.reason_ended.as_deref().into(),
                told.reason_placement_changed.as_deref().into(),
                home_postcode.into(),
                placement_postcode.into(),
                urn.into(),
                told.collection_year.as_str().into(),
                mark.into(),
            ],
        )?;
        Ok(())
    }

    /// Every episode of an authority that is kept, by young person and first day.
    pub fn kept(authority: AuthorityId, read: &mut impl Read) -> Result<KeptRows> {
        let rows = read.all(
            sql!(
                "select young_person_id, started_on, cast(1 as bigint), id, row_mark, collection_year
                from plans_episodes
                where authority_id = $1"
            ),
            &[authority.into()],
            KeptRow::dated,
        )?;
        Ok(rows.into_iter().collect())
    }

    /// The episodes of `young_person`, the first one first. The caller has shown that they may see them.
    pub fn all_of(
        authority: AuthorityId,
        young_person: PersonId,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let sealed = read.all(
            sql!(
                "select id, young_person_id, started_on, ended_on, reason_for_new_episode, legal_status,
                    category_of_need, placement, placement_provider, reason_ended, reason_placement_changed,
                    collection_year, home_postcode, placement_postcode, urn
                from plans_episodes
                where young_person_id = $1 and authority_id = $2
                order by started_on"
            ),
            &[young_person.into(), authority.into()],
            Sealed::from_row,
        )?;
        sealed.into_iter().map(|sealed| sealed.open(authority, app, read)).collect()
    }
}

const TABLE: &str = "plans_episodes";

struct Sealed {
    episode: Episode,
    home_postcode: Option<Vec<u8>>,
    placement_postcode: Option<Vec<u8>>,
    urn: Option<Vec<u8>>,
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let ended_on: Option<String> = row.get(3)?;
        let told = EpisodeTold {
            started_on: day_of(row, 2)?,
            ended_on: ended_on.and_then(|day| day.parse().ok()),
            reason_for_new_episode: row.get(4)?,
            legal_status: row.get(5)?,
            category_of_need: row.get(6)?,
            placement: row.get(7)?,
            placement_provider: row.get(8)?,
            reason_ended: row.get(9)?,
            reason_placement_changed: row.get(10)?,
            collection_year: row.get(11)?,
            home_postcode: None,
            placement_postcode: None,
            urn: None,
        };
        Ok(Self {
            episode: Episode { id: row.get(0)?, young_person: row.get(1)?, told },
            home_postcode: row.get(12)?,
            placement_postcode: row.get(13)?,
            urn: row.get(14)?,
        })
    }

    fn open(self, authority: AuthorityId, app: &App, read: &mut impl Read) -> Result<Episode> {
        let Self { mut episode, home_postcode, placement_postcode, urn } = self;
        let (subject, row): (Uuid, Uuid) = (episode.young_person.0, episode.id.0);
        let mut open = |column, sealed: Option<Vec<u8>>| {
            let place = Place { authority: authority.0, subject, table: TABLE, column, row };
            sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()
        };
        episode.told.home_postcode = open("home_postcode", home_postcode)?;
        episode.told.placement_postcode = open("placement_postcode", placement_postcode)?;
        episode.told.urn = open("urn", urn)?;
        Ok(episode)
    }
}
