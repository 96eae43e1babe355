//! The drawing of each choice that has one. A choice without one is shown by its word alone.

use crate::question_set::{Question, Shape};

/// Choice and drawing. A drawing that shows the same for several choices has the more general name.
const DRAWN: &[(&str, &str)] = &[
    // Faces and weather.
    ("face-very-good", "face-very-good"),
    ("face-good", "face-good"),
    ("face-some", "face-some"),
    ("face-bad", "face-bad"),
    ("face-very-bad", "face-very-bad"),
    ("yes", "face-good"),
    ("partly", "face-some"),
    ("no", "face-bad"),
    ("sky-sun", "sky-sun"),
    ("sky-sun-and-cloud", "sky-sun-and-cloud"),
    ("sky-cloud", "sky-cloud"),
    ("sky-rain", "sky-rain"),
    ("sky-storm", "sky-storm"),
    // Feelings.
    ("happy", "feel-happy"),
    ("calm", "feel-calm"),
    ("excited", "feel-excited"),
    ("proud", "feel-proud"),
    ("loved", "feel-loved"),
    ("tired", "feel-tired"),
    ("bored", "feel-bored"),
    ("worried", "feel-worried"),
    ("sad", "feel-sad"),
    ("lonely", "feel-lonely"),
    ("angry", "feel-angry"),
    ("scared", "feel-scared"),
    ("mixed-up", "feel-mixed-up"),
    // People.
    ("mum", "person-mum"),
    ("dad", "person-dad"),
    ("brother-or-sister", "person-sibling"),
    ("grandparent", "person-grandparent"),
    ("carer", "person-carer"),
    ("friend", "person-friend"),
    ("teacher", "person-teacher"),
    ("social-worker", "person-worker"),
    ("advocate", "person-advocate"),
    ("reviewer", "person-reviewer"),
    ("nobody", "person-nobody"),
    ("just-us", "person-friend"),
    ("pet", "pet"),
    // Places.
    ("at-home", "home"),
    ("my-room", "bed"),
    ("school", "school"),
    ("outside", "tree"),
    ("in-the-car", "car"),
    ("on-the-phone", "phone"),
    ("online", "phone"),
    // Things and doing.
    ("food", "food"),
    ("sport", "ball"),
    ("music", "music"),
    ("drawing", "pencil"),
    ("reading", "book"),
    ("games", "game"),
    ("toys", "teddy"),
    ("money", "money"),
    ("family-time", "heart"),
    ("celebration", "cake"),
    ("a-hug", "heart"),
    ("quiet", "moon"),
    ("talking", "bubble"),
    ("playing", "ball"),
    ("going-out", "tree"),
    ("rules", "list"),
    ("noise", "noise"),
    ("other-children", "people"),
    ("far-away", "road-sign"),
    ("health", "plaster"),
    ("work", "bag"),
    ("travel", "car"),
    ("a-home-of-my-own", "key"),
    ("cooking", "food"),
    // How much, and what is so.
    ("more", "arrow-up"),
    ("the-same", "equal"),
    ("less", "arrow-down"),
    ("stop", "stop"),
    ("something-new", "star"),
    ("who-i-am", "kind-this-is-me"),
    ("safe-yes", "face-good"),
    ("safe-sometimes", "face-some"),
    ("safe-no", "face-bad"),
    ("speak", "bubble"),
    ("someone-speaks", "people"),
    ("send-words", "envelope"),
    ("not-come", "skip"),
    // Houses.
    ("house-good", "house-good"),
    ("house-worries", "house-worries"),
    ("house-dreams", "house-dreams"),
    // Not among these.
    ("other", "other"),
];

/// The drawing of the choice `code`.
#[must_use]
pub fn drawing(code: &str) -> Option<&'static str> {
    DRAWN.iter().find(|(choice, _)| *choice == code).map(|(_, drawing)| *drawing)
}

/// How what was picked is shown to whoever reads it, and how the choices stand on the screen.
#[must_use]
pub(crate) fn shown_as(question: &Question) -> &'static str {
    match question.shape {
        Shape::Faces if question.choices.len() == 3 => "three-faces",
        Shape::Faces => "faces",
        Shape::Scale => "ladder",
        Shape::House => "houses",
        Shape::Words | Shape::One | Shape::Several => "cards",
    }
}
