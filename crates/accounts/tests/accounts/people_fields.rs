//! The parts of the administrators' forms, held against GOV.UK's own, as `edge` holds those that all forms have.

use std::collections::BTreeSet;

use askama::Template;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use testing::Whose::{Both, Ours, Theirs};
use testing::{Engage, Fixture, Meant, differences};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% import "people_fields.html" as parts %}
{% if part == "date-input" %}{% call parts::date(frame, problems, field, label, hint, typed) %}{% endcall %}
{% else if part == "select" %}{% call parts::roles(frame, problems, offered, chosen, empty) %}{% endcall %}
{% else if part == "radios" %}{% call parts::found(frame, problems, people, chosen) %}{% endcall %}
{% else if part == "button" %}{% call parts::send(frame, label) %}{% endcall %}{% endif %}"#
)]
struct PartPage {
    frame: Frame,
    problems: Problems,
    part: String,
    field: String,
    label: String,
    hint: String,
    typed: Typed,
    offered: [OfRole; 1],
    empty: &'static str,
    people: [Listed; 2],
    chosen: String,
}

const NAMED_BY_US: &str = "the part is for one field, and says what that is called";
const SMALL: &str = "on a desk, a legend is as large as a label";
const PROBLEM: Meant = (".govuk-visually-hidden", Both, "=", "nobody made an error: we say Problem");

#[test]
fn a_day_is_typed_as_in_gov_uks() {
    let first = "the day's own field has the id that the summary of problems leads to";
    let meant = [
        ("input", Both, "id", first),
        ("label", Both, "for", first),
        (".govuk-date-input", Theirs, "id", first),
        ("input", Both, "name", "a page may ask for two days"),
        ("input", Ours, "autocomplete", "no day here is the birthday of whoever types"),
        ("input", Ours, "value", "an empty value is none"),
        (".govuk-fieldset__legend", Ours, ".govuk-fieldset__legend--s", SMALL),
        PROBLEM,
    ];

    holds("date-input", &["default", "with error message and hint", "with values"], &meant);
}

#[test]
fn a_role_is_chosen_as_in_gov_uks() {
    let meant = [
        ("label", Both, "for", NAMED_BY_US),
        ("label", Both, "=", NAMED_BY_US),
        ("select", Both, "id", NAMED_BY_US),
        ("select", Both, "name", NAMED_BY_US),
        ("select", Both, "aria-describedby", NAMED_BY_US),
        (".govuk-error-message", Both, "id", NAMED_BY_US),
        ("option", Both, "value", NAMED_BY_US),
        ("option", Both, "=", NAMED_BY_US),
        PROBLEM,
    ];

    holds("select", &["error"], &meant);
}

#[test]
fn a_person_is_picked_as_in_gov_uks() {
    let meant = [
        (".govuk-fieldset", Both, "aria-describedby", NAMED_BY_US),
        (".govuk-fieldset__legend", Ours, ".govuk-fieldset__legend--s", SMALL),
        (".govuk-fieldset__legend", Both, "=", NAMED_BY_US),
        (".govuk-error-message", Both, "id", NAMED_BY_US),
        (".govuk-radios", Ours, ".govuk-radios--small", "a desk has many names on a page"),
        ("input", Both, "id", NAMED_BY_US),
        ("input", Both, "name", NAMED_BY_US),
        ("input", Both, "value", NAMED_BY_US),
        ("label", Both, "for", NAMED_BY_US),
        ("label", Both, "=", NAMED_BY_US),
        PROBLEM,
    ];

    holds("radios", &["with fieldset and error message"], &meant);
}

#[test]
fn the_button_that_sends_is_gov_uks() {
    let unsaid = ("button", Theirs, "type", "a button in a form sends it without being told to");

    holds("button", &["prevent double click"], &[unsaid]);
}

/// Fails with every difference that is not meant, and when one that is meant is none any more.
fn holds(component: &'static str, fixtures: &[&str], meant: &[Meant]) {
    let mut met = BTreeSet::new();
    for name in fixtures {
        let Some(fixture) = Fixture::of(component, name) else {
            println!("skipped: {component}: GOV.UK's package is not here (run `npm ci` in web)");
            return;
        };
        let theirs = fixture.html.clone();
        let show = move |_: Visitor, visit: &mut Visit| visit.page(&page(visit.frame(), component, &fixture));
        let engage = Engage::start(&Routes::new().get("/part", show), &[edge::WORDS, accounts::WORDS]);
        let ours = engage.visitor().opens("/part").text;
        let told = differences(&ours, &theirs, meant, &mut met);
        assert!(told.is_empty(), "{component}, {name}: {told:#?}\nours: {ours}\ntheirs: {theirs}");
    }
    assert_eq!(met.len(), meant.len(), "{component}: a difference is listed that is none: met only {met:?}");
}

/// Words that no catalogue has are said as they are.
fn page(frame: Frame, component: &str, fixture: &Fixture) -> PartPage {
    let field = match component {
        "select" => "role",
        "radios" => "person",
        _ => fixture.says("/id"),
    };
    let mut problems = Problems::default();
    if !fixture.says("/errorMessage/text").is_empty() {
        problems.add(String::from(field).leak(), String::from(fixture.says("/errorMessage/text")).leak());
    }
    let typed = |part: &str| fixture.options["values"][part].as_i64().map(|number| number.to_string());
    let label = [fixture.says("/fieldset/legend/text"), fixture.says("/text")];
    PartPage {
        frame,
        problems,
        part: component.to_owned(),
        field: field.to_owned(),
        label: label.concat(),
        hint: fixture.says("/hint/text").to_owned(),
        typed: Typed {
            day: typed("day").unwrap_or_default(),
            month: typed("month").unwrap_or_default(),
            year: typed("year").unwrap_or_default(),
        },
        offered: [OfRole],
        empty: "choose-one",
        people: [1, 2].map(|id| Listed { person: Named { id, name: "Jo" }, team: None }),
        chosen: if component == "radios" { "2".to_owned() } else { String::new() },
    }
}

struct Typed {
    day: String,
    month: String,
    year: String,
}

struct OfRole;

impl OfRole {
    fn code(&self) -> &'static str {
        "iro"
    }

    fn words(&self) -> String {
        "role-iro".to_owned()
    }
}

struct Listed {
    person: Named,
    team: Option<&'static str>,
}

struct Named {
    id: u8,
    name: &'static str,
}
