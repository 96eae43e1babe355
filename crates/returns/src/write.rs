//! Writes a return in the two forms in which it is read.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::ssda903::{Episode, MissingEpisode, ReturnChild, ReturnReview, Ssda903};

/// Writes five CSV files into a folder, which is made if it is not there.
///
/// # Errors
/// If the folder or a file cannot be written.
pub fn write_csv(made: &Ssda903, folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    let children = by_id(made);
    let child_of = |id: &str| children.get(id).copied();
    let born_on = |id: &str| child_of(id).map(|child| date(child.born_on)).unwrap_or_default();

    let headers = made.children.iter().map(header_line);
    table(folder, "header", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"], headers)?;
    table(folder, "episodes", EPISODE_COLUMNS, made.episodes.iter().map(episode_line))?;
    let reviews = made.reviews.iter().map(|review| {
        [
            review.child_id.clone(),
            born_on(&review.child_id),
            optional_date(review.held_on),
            given(review.participation.as_ref()),
        ]
    });
    table(folder, "reviews", ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"], reviews)?;
    let missing = made.missing.iter().map(|missing| {
        [
            missing.child_id.clone(),
            born_on(&missing.child_id),
            missing.kind.clone(),
            date(missing.started_on),
            optional_date(missing.ended_on),
        ]
    });
    table(folder, "missing", ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"], missing)?;
    let unaccompanied = made.unaccompanied.iter().map(|child| {
        let sex = child_of(&child.child_id).map(|child| child.sex.clone()).unwrap_or_default();
        [child.child_id.clone(), sex, born_on(&child.child_id), optional_date(child.stops_on)]
    });
    table(folder, "uasc", ["CHILD", "SEX", "DOB", "DUC"], unaccompanied)
}

/// Writes one XML file, a child after the other.
///
/// # Errors
/// If the file cannot be written.
pub fn write_xml(made: &Ssda903, path: &Path) -> anyhow::Result<()> {
    let file = File::create(path).with_context(|| format!("making {}", path.display()))?;
    let mut xml = Xml(Writer::new_with_indent(BufWriter::new(file), b' ', 1));
    let of_child = ByChild::new(made);
    xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.element("EXPSSDA903", |xml| {
        made.children.iter().try_for_each(|child| {
            xml.element("CHILD", |xml| {
                xml.element("HEADER", |xml| of_child.write_header(child, xml))?;
                let episodes = of_child.episodes.get(child.id.as_str()).into_iter().flatten();
                episodes.copied().try_for_each(|episode| {
                    let line = episode_line(episode);
                    let values = EPISODE_COLUMNS.into_iter().zip(&line).skip(1);
                    xml.element("EPISODE", |xml| {
                        values.into_iter().try_for_each(|(name, value)| {
                            xml.value(if name == "PLACE" { "PL" } else { name }, value)
                        })
                    })
                })
            })
        })
    })?;
    xml.0.into_inner().flush().with_context(|| format!("writing {}", path.display()))
}

const EPISODE_COLUMNS: [&str; 13] = [
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
];

fn header_line(child: &ReturnChild) -> [String; 7] {
    [
        child.id.clone(),
        child.sex.clone(),
        date(child.born_on),
        child.ethnicity.clone(),
        given(child.upn.as_ref()),
        if child.mother { "1".to_owned() } else { String::new() },
        optional_date(child.mothers_child_born_on),
    ]
}

fn episode_line(episode: &Episode) -> [String; 13] {
    [
        episode.child_id.clone(),
        date(episode.started_on),
        episode.reason_for_new_episode.clone(),
        episode.legal_status.clone(),
        episode.category_of_need.clone(),
        episode.placement.clone(),
        given(episode.placement_provider.as_ref()),
        optional_date(episode.ended_on),
        given(episode.reason_ended.as_ref()),
        given(episode.reason_for_placement_change.as_ref()),
        given(episode.home_postcode.as_ref()),
        given(episode.placement_postcode.as_ref()),
        given(episode.urn.as_ref()),
    ]
}

fn table<const N: usize>(
    folder: &Path,
    name: &str,
    columns: [&str; N],
    lines: impl Iterator<Item = [String; N]>,
) -> anyhow::Result<()> {
    let path = folder.join(format!("{name}.csv"));
    let mut writer = csv::Writer::from_path(&path).with_context(|| format!("making {}", path.display()))?;
    writer.write_record(columns)?;
    for line in lines {
        writer.write_record(&line)?;
    }
    writer.flush().with_context(|| format!("writing {}", path.display()))
}

struct ByChild<'a> {
    episodes: HashMap<&'a str, Vec<&'a Episode>>,
    reviews: HashMap<&'a str, Vec<&'a ReturnReview>>,
    missing: HashMap<&'a str, Vec<&'a MissingEpisode>>,
    unaccompanied: HashMap<&'a str, Option<Date>>,
}

impl<'a> ByChild<'a> {
    fn new(made: &'a Ssda903) -> ByChild<'a> {
        ByChild {
            episodes: group(&made.episodes, |episode| &episode.child_id),
            reviews: group(&made.reviews, |review| &review.child_id),
            missing: group(&made.missing, |missing| &missing.child_id),
            unaccompanied: made
                .unaccompanied
                .iter()
                .map(|child| (child.child_id.as_str(), child.stops_on))
                .collect(),
        }
    }

    fn write_header(&self, child: &ReturnChild, xml: &mut Xml<impl Write>) -> anyhow::Result<()> {
        let [id, sex, born_on, ethnicity, upn, mother, mothers_child] = header_line(child);
        let unaccompanied = self.unaccompanied.get(child.id.as_str());
        xml.value("CHILDID", &id)?;
        xml.value("UPN", &upn)?;
        xml.value("SEX", &sex)?;
        xml.value("DOB", &born_on)?;
        xml.value("ETHNIC", &ethnicity)?;
        xml.value("UASC", if unaccompanied.is_some() { "1" } else { "" })?;
        xml.value("DUC", &optional_date(unaccompanied.copied().flatten()))?;
        for review in self.reviews.get(child.id.as_str()).into_iter().flatten() {
            xml.element("AREVIEW", |xml| {
                xml.value("REVIEW", &optional_date(review.held_on))?;
                xml.value("REVIEW_CODE", review.participation.as_deref().unwrap_or_default())
            })?;
        }
        for missing in self.missing.get(child.id.as_str()).into_iter().flatten() {
            xml.element("AMISSING", |xml| {
                xml.value("MISSING", &missing.kind)?;
                xml.value("MIS_START", &date(missing.started_on))?;
                xml.value("MIS_END", &optional_date(missing.ended_on))
            })?;
        }
        xml.value("MOTHER", &mother)?;
        xml.value("MC_DOB", &mothers_child)
    }
}

struct Xml<W: Write>(Writer<W>);

impl<W: Write> Xml<W> {
    fn element(
        &mut self,
        name: &str,
        within: impl FnOnce(&mut Self) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.0.write_event(Event::Start(BytesStart::new(name)))?;
        within(self)?;
        Ok(self.0.write_event(Event::End(BytesEnd::new(name)))?)
    }

    fn value(&mut self, name: &str, text: &str) -> anyhow::Result<()> {
        if text.is_empty() {
            return Ok(self.0.write_event(Event::Empty(BytesStart::new(name)))?);
        }
        self.element(name, |xml| Ok(xml.0.write_event(Event::Text(BytesText::new(text)))?))
    }
}

fn by_id(made: &Ssda903) -> HashMap<&str, &ReturnChild> {
    made.children.iter().map(|child| (child.id.as_str(), child)).collect()
}

fn group<'a, T>(rows: &'a [T], child_id: impl Fn(&'a T) -> &'a str) -> HashMap<&'a str, Vec<&'a T>> {
    let mut groups: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows {
        groups.entry(child_id(row)).or_default().push(row);
    }
    groups
}

fn date(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

fn optional_date(day: Option<Date>) -> String {
    day.map(date).unwrap_or_default()
}

fn given(value: Option<&String>) -> String {
    value.cloned().unwrap_or_default()
}
