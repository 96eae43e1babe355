//! My meetings: before a visit, before my review, after a meeting, hello to a new worker.

use super::{FEW_PEOPLE, faces, kind, one, several, three_faces, words};
use crate::question_set::{Group, Kind, OF_A_REVIEW};

const BEFORE_A_VISIT: Kind = kind("before_a_visit", Group::Meetings, "kind-before-a-visit").asking();
const REVIEW: Kind = kind(OF_A_REVIEW, Group::Meetings, "kind-before-my-review").asking();
const AFTER_MY_MEETING: Kind = kind("after_my_meeting", Group::Meetings, "kind-after-my-meeting").asking();
const NEW_WORKER: Kind = kind("new_worker", Group::Meetings, "kind-new-worker");

const AT_A_REVIEW: &[&str] = &[
    "mum",
    "dad",
    "brother-or-sister",
    "grandparent",
    "carer",
    "friend",
    "social-worker",
    "teacher",
    "advocate",
    "reviewer",
    "other",
];

/// "Before my review" as it was asked first. What is offered now is [`Kind::newest`].
pub const BEFORE_MY_REVIEW: Kind = REVIEW.in_words(
    1,
    &[
        words("talk-about"),
        words("who-comes"),
        words("where-and-when"),
        words("not-happened"),
        words("not-aloud"),
        one("take-part", &["speak", "someone-speaks", "send-words", "not-come"]),
    ],
);

/// What a young person thinks of the plan that is to keep them safe: what the public dataset asks of every child, in
/// our own words. `evaluation` writes the rows.
pub const KEEPING_ME_SAFE: Kind = kind("keeping_me_safe", Group::Meetings, "path").in_words(
    1,
    &[
        one("plan-worries", YES_OR_NO),
        one("plan-story", YES_OR_NO),
        one("plan-agree", YES_OR_NO),
        one("plan-safe", YES_OR_NO),
        one("plan-tablet", YES_OR_NO),
    ],
);

/// The questions of [`KEEPING_ME_SAFE`] in the order of the public dataset's columns.
pub const SSD_QUESTIONS: [&str; 5] = ["plan-worries", "plan-story", "plan-agree", "plan-safe", "plan-tablet"];

const YES_OR_NO: &[&str] = &["yes", "no"];

pub(super) const SETS: &[Kind] = &[
    BEFORE_A_VISIT.in_words(
        1,
        &[
            words("visit-talk"),
            words("visit-promised"),
            words("visit-not"),
            one("visit-where", &["at-home", "outside", "school", "on-the-phone", "somewhere-else"]),
            one("visit-who", &["just-us", "with-carer", "with-friend", "with-advocate"]),
            several(
                "visit-helps",
                &["be-on-time", "do-something", "sit-quiet", "put-laptop-away", "tell-me-before", "other"],
            ),
        ],
    ),
    BEFORE_A_VISIT.in_pictures(
        1,
        &[
            several(
                "visit-talk-cards",
                &["family-time", "school", "friend", "my-room", "health", "food", "sad", "other"],
            ),
            several("visit-do", &["playing", "drawing", "talking", "going-out", "food", "other"]),
            one("visit-where", &["at-home", "my-room", "outside", "school"]),
        ],
    ),
    BEFORE_MY_REVIEW,
    REVIEW.in_words(
        2,
        &[
            words("talk-about"),
            several("who-there", AT_A_REVIEW),
            words("where-and-when"),
            words("not-happened"),
            words("not-aloud"),
            one("take-part", &["run-it", "speak", "someone-speaks", "send-words", "not-come"]),
        ],
    ),
    REVIEW.in_pictures(
        1,
        &[
            several(
                "talk-about-cards",
                &["at-home", "school", "family-time", "friend", "health", "food", "playing", "other"],
            ),
            several("who-there", FEW_PEOPLE),
            one("take-part", &["speak", "someone-speaks", "send-words", "not-come"]),
        ],
    ),
    AFTER_MY_MEETING.in_words(
        1,
        &[
            three_faces("after-why"),
            three_faces("after-say"),
            three_faces("after-words"),
            words("after-decided"),
            one("after-agree", &["agree", "agree-in-part", "do-not-agree", "do-not-understand"]),
            words("after-missed"),
        ],
    ),
    AFTER_MY_MEETING
        .in_pictures(1, &[faces("after-feel"), three_faces("after-say"), three_faces("after-words")]),
    NEW_WORKER.in_words(
        1,
        &[
            words("new-first"),
            several(
                "new-like",
                &[
                    "be-on-time",
                    "listen",
                    "do-what-they-say",
                    "explain",
                    "tell-me-the-truth",
                    "do-something",
                    "other",
                ],
            ),
            one("new-reach", &["on-the-phone", "a-message", "face-to-face", "through-carer"]),
            words("new-ask"),
        ],
    ),
    NEW_WORKER.in_pictures(
        1,
        &[
            several(
                "me-like",
                &["sport", "music", "drawing", "reading", "games", "toys", "pet", "outside", "food", "other"],
            ),
            several("visit-do", &["playing", "drawing", "talking", "going-out", "food", "other"]),
        ],
    ),
    KEEPING_ME_SAFE,
    KEEPING_ME_SAFE.in_pictures(
        1,
        &[one("plan-worries", YES_OR_NO), one("plan-story", YES_OR_NO), one("plan-agree", YES_OR_NO)],
    ),
];
