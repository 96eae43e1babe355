//! What is to come: something I want changed, my plan and my future, getting ready to leave care.

use super::{FEW_PEOPLE, PEOPLE, faces, kind, ladder, one, several, three_faces, words};
use crate::question_set::{Group, Kind};

const I_WANT_CHANGE: Kind = kind("i_want_change", Group::IWant, "kind-i-want-change").asking();
const MY_FUTURE: Kind = kind("my_future", Group::IWant, "road-sign").asking();
const LEAVING_CARE: Kind = kind("leaving_care", Group::IWant, "key").asking().not_before(15);

/// What a pathway plan is about, in words that people use.
const MATTERS: &[&str] = &[
    "a-home-of-my-own",
    "school",
    "work",
    "money",
    "health",
    "cooking",
    "family-time",
    "friend",
    "who-i-am",
    "other",
];

pub(super) const SETS: &[Kind] = &[
    I_WANT_CHANGE.in_words(
        1,
        &[
            words("change-what"),
            words("change-why"),
            one("change-told", &["first-time", "told-nothing-happened", "told-said-no", "told-they-try"]),
            one("change-road", &["road-tell", "road-complain", "road-advocate", "road-not-sure"]),
            words("change-good-answer"),
            several("who-helps", PEOPLE),
        ],
    ),
    I_WANT_CHANGE.in_pictures(
        1,
        &[
            several(
                "change-what-cards",
                &[
                    "at-home",
                    "my-room",
                    "school",
                    "food",
                    "rules",
                    "family-time",
                    "friend",
                    "playing",
                    "other",
                ],
            ),
            one("change-how-much", &["more", "less", "stop", "something-new"]),
            several("who-helps", FEW_PEOPLE),
        ],
    ),
    MY_FUTURE.in_words(
        1,
        &[
            words("future-hope"),
            several("future-matters", MATTERS),
            words("future-first"),
            three_faces("future-know-plan"),
            words("future-not-right"),
            several("who-helps", PEOPLE),
        ],
    ),
    MY_FUTURE.in_pictures(
        1,
        &[
            several(
                "cards-dreams",
                &[
                    "family-time",
                    "pet",
                    "a-home-of-my-own",
                    "travel",
                    "sport",
                    "music",
                    "friend",
                    "work",
                    "other",
                ],
            ),
            several("who-helps", FEW_PEOPLE),
        ],
    ),
    LEAVING_CARE.in_words(
        1,
        &[
            ladder("leaving-ready"),
            several("leaving-sure", MATTERS),
            several("leaving-help", MATTERS),
            several("leaving-people", PEOPLE),
            words("leaving-before"),
        ],
    ),
    LEAVING_CARE.in_pictures(
        1,
        &[faces("leaving-feel"), several("leaving-help", MATTERS), several("leaving-people", FEW_PEOPLE)],
    ),
];
