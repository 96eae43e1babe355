//! The parts that our forms are made of, held against GOV.UK's own: whoever uses a screen reader meets what was
//! tested with people like them. A difference that is meant stands here with its reason; any other fails.

use std::collections::BTreeSet;

use askama::Template;
use edge::{Frame, Problems, Routes, Visit, Visitor};
use serde_json::Value;
use testing::Whose::{Both, Ours, Theirs};
use testing::{Engage, Fixture, Meant, differences};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% import "fields.html" as fields %}
{% if part == "error-summary" %}{% call fields::summary(frame, problems) %}{% endcall %}
{% else if part == "error-message" %}{% call fields::problem(frame, problems, field) %}{% endcall %}
{% else if part == "input" %}{% call fields::text(frame, problems, field, label, hint, value, kind, autocomplete) %}{% endcall %}
{% else if part == "password-input" %}{% call fields::password(frame, problems, field, label, hint, autocomplete) %}{% endcall %}
{% else if part == "exit-this-page" %}{% include "leave.html" %}{% endif %}"#
)]
struct PartPage {
    frame: Frame,
    problems: Problems,
    part: String,
    field: String,
    label: String,
    hint: String,
    value: String,
    kind: String,
    autocomplete: String,
}

#[test]
fn a_text_field_is_gov_uks() {
    let meant = [
        ("input", Ours, "spellcheck", "names and codes are no words to correct"),
        ("input", Ours, "autocapitalize", "names and codes are written as they are"),
        ("input", Ours, "value", "an empty value is none"),
        ("input", Ours, "dir", "what is typed has a direction of its own, whatever the page's is"),
        ("input", Both, "name", "a field of ours is called what its id is"),
        PROBLEM,
    ];

    let fixtures = ["default", "with hint text", "with error message", "with error and hint"];
    holds("input", &fixtures, &meant);
    holds("input", &["custom type", "value", "with autocomplete attribute"], &meant[..5]);
}

#[test]
fn a_password_field_is_gov_uks() {
    let in_both_languages = "its script speaks the language of the page";
    let meant = [
        (".govuk-password-input", Ours, "data-i18n.show-password", in_both_languages),
        (".govuk-password-input", Ours, "data-i18n.hide-password", in_both_languages),
        (".govuk-password-input", Ours, "data-i18n.show-password-aria-label", in_both_languages),
        (".govuk-password-input", Ours, "data-i18n.hide-password-aria-label", in_both_languages),
        (".govuk-password-input", Ours, "data-i18n.password-shown-announcement", in_both_languages),
        (".govuk-password-input", Ours, "data-i18n.password-hidden-announcement", in_both_languages),
        ("input", Both, "name", "a field of ours is called what its id is"),
        PROBLEM,
    ];

    let fixtures = ["default", "with hint text", "with error message", "with new-password autocomplete"];
    holds("password-input", &fixtures, &meant);
}

#[test]
fn the_summary_of_problems_is_gov_uks() {
    holds("error-summary", &["default"], &[(".govuk-error-summary__title", Both, "=", "ours says how many")]);
}

#[test]
fn the_sentence_beside_a_field_is_gov_uks() {
    let pointed_at = (".govuk-error-message", Ours, "id", "the field says which sentence is about it");

    holds("error-message", &["default"], &[PROBLEM, pointed_at]);
}

#[test]
fn the_leave_button_and_the_link_past_the_places_are_gov_uks() {
    let ours_to_say = "its script speaks the language of the page";
    let our_look = "a red button would tell whoever looks over a shoulder that something is wrong";
    holds(
        "exit-this-page",
        &["default"],
        &[
            (".govuk-exit-this-page", Ours, ".leave", our_look),
            (".govuk-exit-this-page", Ours, "data-i18n.activated", ours_to_say),
            (".govuk-exit-this-page", Ours, "data-i18n.timed-out", ours_to_say),
            (".govuk-exit-this-page", Ours, "data-i18n.press-two-more-times", ours_to_say),
            (".govuk-exit-this-page", Ours, "data-i18n.press-one-more-time", ours_to_say),
            ("a", Ours, ".leave__button", our_look),
            ("a", Theirs, ".govuk-button", our_look),
            ("a", Theirs, ".govuk-button--warning", our_look),
            ("a", Theirs, "data-module", "that script is for .govuk-button"),
            ("a", Ours, "data-leave", "whoever leaves is signed out"),
            ("a", Both, "href", "where one leaves to"),
        ],
    );
    holds(
        "skip-link",
        &["default"],
        &[("a", Both, "href", "where our pages begin"), ("a", Both, "=", "plainer words")],
    );
}

const PROBLEM: Meant = (".govuk-visually-hidden", Both, "=", "nobody made an error: we say Problem");

/// Fails with every difference that is not meant, and when one that is meant is none any more.
fn holds(component: &str, fixtures: &[&str], meant: &[Meant]) {
    let (engage, mut met) = (start(), BTreeSet::new());
    for name in fixtures {
        let Some(fixture) = Fixture::of(component, name) else {
            println!("skipped: {component}: GOV.UK's package is not here (run `npm ci` in web)");
            return;
        };
        let ours = ours(&engage, component, &fixture);
        let theirs = if component == "exit-this-page" { until_inside(&fixture.html) } else { &fixture.html };
        let told = differences(&ours, theirs, meant, &mut met);
        assert!(told.is_empty(), "{component}, {name}: {told:#?}\nours: {ours}\ntheirs: {theirs}");
    }
    assert_eq!(met.len(), meant.len(), "{component}: a difference is listed that is none: met only {met:?}");
}

fn start() -> Engage {
    let show = |_: Visitor, visit: &mut Visit| {
        let text = |name| visit.query.text(name).to_owned();
        let mut problems = Problems::default();
        for (field, sentence) in visit.query.all("wrong").zip(visit.query.all("sentence")) {
            problems.add(String::from(field).leak(), String::from(sentence).leak());
        }
        visit.page(&PartPage {
            frame: visit.frame(),
            problems,
            part: text("part"),
            field: text("field"),
            // Words that no catalogue has are said as they are.
            label: text("label"),
            hint: text("hint"),
            value: text("value"),
            kind: text("kind"),
            autocomplete: text("autocomplete"),
        })
    };
    Engage::start(&Routes::new().get("/part", show), &[edge::WORDS])
}

/// What our part makes of the fixture's inputs.
fn ours(engage: &Engage, component: &str, fixture: &Fixture) -> String {
    if component == "skip-link" {
        let page = engage.visitor().opens("/nowhere").text;
        let link = page.find("<a href=\"#main\"").expect("every page has one");
        return page[link..].split_inclusive("</a>").next().unwrap().to_owned();
    }
    let either = |one: &str, other: &str| [fixture.says(one), other].map(str::to_owned);
    let first = |pair: [String; 2]| pair.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let field = first(either("/id", fixture.says("/name")));
    let by_default = if component == "password-input" { "current-password" } else { "" };
    let mut asked = vec![
        ("part", component.to_owned()),
        ("label", fixture.says("/label/text").to_owned()),
        ("hint", fixture.says("/hint/text").to_owned()),
        ("value", fixture.says("/value").to_owned()),
        ("kind", first(either("/type", "text"))),
        ("autocomplete", first(either("/autocomplete", by_default))),
    ];
    for (wrong, sentence) in problems(&field, fixture) {
        asked.extend([("wrong", wrong), ("sentence", sentence)]);
    }
    asked.push(("field", field));
    let page = engage.visitor().opens(&format!("/part?{}", serde_urlencoded::to_string(asked).unwrap())).text;
    if component == "exit-this-page" { until_inside(&page).to_owned() } else { page }
}

/// The field and the sentence of each problem that the fixture speaks of.
fn problems(field: &str, fixture: &Fixture) -> Vec<(String, String)> {
    let listed = fixture.options.pointer("/errorList").and_then(Value::as_array).cloned().unwrap_or_default();
    let said = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let listed = listed.iter().map(|one| (said(one.get("href")).replace('#', ""), said(one.get("text"))));
    let mut alone = [fixture.says("/errorMessage/text"), fixture.says("/text")].into_iter();
    let alone = alone.find(|sentence| !sentence.is_empty()).map(|text| (field.to_owned(), text.to_owned()));
    listed.chain(alone).collect()
}

/// The box and its link, without what the link holds: there we have a drawing.
fn until_inside(html: &str) -> &str {
    let link = html.find("<a").expect("it has a link");
    let end = html[link..].find('>').expect("the link's tag ends");
    &html[..=link + end]
}
