//! About me: who I am, how I am, where I live, my family, my three houses.

use super::{
    FEELINGS, FEW_FEELINGS, FEW_PEOPLE, PEOPLE, faces, house, kind, ladder, one, safe, several, sky, words,
};
use crate::question_set::{Group, Kind};

const THIS_IS_ME: Kind = kind("this_is_me", Group::AboutMe, "kind-this-is-me");
const HOW_I_AM: Kind = kind("how_i_am", Group::AboutMe, "kind-how-i-am");
const WHERE_I_LIVE: Kind = kind("where_i_live", Group::AboutMe, "kind-where-i-live").asking();
const FAMILY_TIME: Kind = kind("family_time", Group::AboutMe, "kind-family-time").asking();
const THREE_HOUSES: Kind = kind("three_houses", Group::AboutMe, "kind-three-houses").asking();

const LIKED: &[&str] = &[
    "sport",
    "music",
    "drawing",
    "reading",
    "games",
    "pet",
    "outside",
    "food",
    "friend",
    "family-time",
    "quiet",
    "other",
];
const GOOD_AT_HOME: &[&str] = &["carer", "food", "my-room", "pet", "playing", "friend", "a-hug", "other"];
const HARD_AT_HOME: &[&str] =
    &["noise", "rules", "food", "my-room", "other-children", "far-away", "lonely", "other"];

/// A bit of their diary that they choose to share. It is begun there and nowhere else.
pub const FROM_MY_DIARY: Kind = kind("from_my_diary", Group::AboutMe, "kind-this-is-me")
    .not_offered()
    .in_words(1, &[words("from-my-diary")]);

pub(super) const SETS: &[Kind] = &[
    FROM_MY_DIARY,
    THIS_IS_ME.in_words(
        1,
        &[
            words("me-called"),
            several("me-like", LIKED),
            words("me-good-at"),
            words("me-helps"),
            words("me-please-do-not"),
            words("me-know"),
        ],
    ),
    THIS_IS_ME.in_pictures(
        1,
        &[
            several(
                "me-like",
                &["sport", "music", "drawing", "reading", "games", "toys", "pet", "outside", "food", "other"],
            ),
            several("me-people", FEW_PEOPLE),
            several(
                "me-helps-cards",
                &["a-hug", "quiet", "talking", "playing", "music", "going-out", "pet", "other"],
            ),
        ],
    ),
    HOW_I_AM.in_words(
        1,
        &[
            faces("am-now"),
            several("am-feelings", FEELINGS),
            ladder("am-ladder"),
            words("ladder-not-lower"),
            words("ladder-one-step"),
            several("who-helps", PEOPLE),
        ],
    ),
    HOW_I_AM.in_pictures(
        1,
        &[
            faces("am-now"),
            several("am-feelings", FEW_FEELINGS),
            sky("am-sky"),
            several("who-helps", FEW_PEOPLE),
        ],
    ),
    WHERE_I_LIVE.in_words(
        1,
        &[
            ladder("live-ladder"),
            words("live-good"),
            words("ladder-one-step"),
            several(
                "live-true",
                &[
                    "like-my-room",
                    "someone-i-trust",
                    "they-notice",
                    "time-alone",
                    "friends-come",
                    "fair-rules",
                    "see-my-people",
                    "none-of-these",
                    "other",
                ],
            ),
            safe("safe-there"),
            several("who-helps", PEOPLE),
        ],
    ),
    WHERE_I_LIVE.in_pictures(
        1,
        &[
            sky("live-sky"),
            several("live-good-cards", GOOD_AT_HOME),
            several("live-hard-cards", HARD_AT_HOME),
            safe("safe-there"),
        ],
    ),
    FAMILY_TIME.in_words(
        1,
        &[
            several("family-who", PEOPLE),
            one("family-enough", &["more", "the-same", "less", "not-sure-yet"]),
            faces("family-feel"),
            words("family-good"),
            words("family-change"),
        ],
    ),
    FAMILY_TIME.in_pictures(
        1,
        &[
            several("family-who", &["mum", "dad", "brother-or-sister", "grandparent", "pet", "other"]),
            one("family-enough", &["more", "the-same", "less"]),
            faces("family-feel"),
        ],
    ),
    THREE_HOUSES.in_words(
        1,
        &[house("house-first"), house("house-next"), house("house-last"), words("houses-do-first")],
    ),
    THREE_HOUSES.in_pictures(
        1,
        &[
            several(
                "cards-good",
                &["carer", "friend", "family-time", "school", "pet", "playing", "my-room", "food", "other"],
            ),
            several(
                "cards-worries",
                &["noise", "other-children", "school", "my-room", "far-away", "lonely", "scared", "other"],
            ),
            several(
                "cards-dreams",
                &["family-time", "pet", "a-home-of-my-own", "travel", "sport", "music", "friend", "other"],
            ),
        ],
    ),
];
