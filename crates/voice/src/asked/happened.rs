//! Something happened: good news, or something is wrong.

use super::{FEELINGS, FEW_FEELINGS, FEW_PEOPLE, PEOPLE, kind, one, safe, several, words};
use crate::question_set::{Group, Kind};

const GOOD_NEWS: Kind = kind("good_news", Group::Happened, "star");
const SOMETHING_WRONG: Kind = kind("something_wrong", Group::Happened, "kind-something-wrong").asking();

pub(super) const SETS: &[Kind] = &[
    GOOD_NEWS.in_words(
        1,
        &[
            words("good-what"),
            several("good-feel", &["happy", "proud", "excited", "calm", "loved", "mixed-up", "other"]),
            several("good-who", PEOPLE),
            words("good-keep"),
            one("good-do", &["just-know", "tell-people", "put-in-my-plan", "celebration"]),
        ],
    ),
    GOOD_NEWS.in_pictures(
        1,
        &[
            several(
                "good-what-cards",
                &[
                    "school",
                    "friend",
                    "family-time",
                    "sport",
                    "music",
                    "pet",
                    "celebration",
                    "my-room",
                    "other",
                ],
            ),
            several("good-feel", &["happy", "proud", "excited", "calm", "loved", "other"]),
            several("good-who", FEW_PEOPLE),
        ],
    ),
    SOMETHING_WRONG.in_words(
        1,
        &[
            words("wrong-what"),
            several("wrong-feel", FEELINGS),
            safe("safe-now"),
            one("wrong-how-long", &["since-today", "since-this-week", "for-a-long-time", "again-and-again"]),
            words("wrong-want"),
            several("who-helps", PEOPLE),
        ],
    ),
    SOMETHING_WRONG.in_pictures(
        1,
        &[
            several(
                "wrong-where",
                &["at-home", "my-room", "school", "outside", "in-the-car", "online", "other"],
            ),
            several("wrong-feel", FEW_FEELINGS),
            safe("safe-now"),
            several("who-helps", FEW_PEOPLE),
        ],
    ),
];
