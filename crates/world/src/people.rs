//! Who is in the world, as data.

use accounts::Role;

/// What is told of someone.
pub(crate) struct Told {
    pub(crate) short: &'static str,
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    pub(crate) born: Option<(i16, i8, i8)>,
    pub(crate) has_email: bool,
    pub(crate) is_elsewhere: bool,
}

const fn young(short: &'static str, name: &'static str, born: (i16, i8, i8)) -> Told {
    Told { short, name, role: Role::YoungPerson, born: Some(born), has_email: false, is_elsewhere: false }
}

const fn adult(short: &'static str, name: &'static str, role: Role) -> Told {
    Told { short, name, role, born: None, has_email: true, is_elsewhere: false }
}

const fn elsewhere(told: Told) -> Told {
    Told { is_elsewhere: true, ..told }
}

pub(crate) const PEOPLE: &[Told] = &[
    young("Amira", "Amira Hassan", (2012, 3, 9)),
    young("Yusuf", "Yusuf Hassan", (2015, 6, 21)),
    young("Ben", "Ben Carter", (2017, 1, 30)),
    young("Tomos", "Tomos Pugh", (2009, 2, 14)),
    young("Mali", "Mali Pugh", (2020, 5, 4)),
    adult("Priya", "Priya Shah", Role::SocialWorker),
    adult("Lena", "Lena Fox", Role::SocialWorker),
    adult("Dan", "Dan Price", Role::SocialWorker),
    adult("Grace", "Grace Bell", Role::TeamManager),
    adult("Helen", "Helen Moss", Role::TeamManager),
    adult("Sam", "Sam Okafor", Role::Iro),
    adult("Carys", "Carys Jones", Role::PersonalAdviser),
    adult("Nia", "Nia Rees", Role::Advocate),
    adult("Omar", "Omar Aziz", Role::DutyWorker),
    adult("Meg", "Meg Hughes", Role::DutyWorker),
    adult("Jo", "Jo Williams", Role::FosterCarer),
    adult("Ruth", "Ruth Evans", Role::FosterCarer),
    adult("Leila", "Leila Hassan", Role::FamilyMember),
    adult("Fran", "Fran Mills", Role::ParticipationOfficer),
    adult("Kit", "Kit Lowe", Role::CommunicationsOfficer),
    adult("Ravi", "Ravi Nair", Role::Recruiter),
    adult("Tess", "Tess Boyd", Role::Trainer),
    adult("Eve", "Eve Lang", Role::Evaluator),
    adult("Alex", "Alex Reid", Role::Administrator),
    elsewhere(young("Zoe", "Zoe Hart", (2011, 8, 2))),
    elsewhere(adult("Max", "Max Ford", Role::SocialWorker)),
    elsewhere(adult("Ida", "Ida Quinn", Role::Administrator)),
];

pub(crate) const TEAMS: &[(&str, &str, &[&str])] =
    &[("Team Oak", "Grace", &["Priya", "Lena"]), ("Team Ash", "Helen", &["Dan", "Carys"])];

/// Young person, role, person, and whether it has ended.
pub(crate) const RELATED: &[(&str, Role, &str, bool)] = &[
    ("Amira", Role::SocialWorker, "Priya", false),
    ("Amira", Role::SocialWorker, "Lena", true),
    ("Amira", Role::Iro, "Sam", false),
    ("Amira", Role::FosterCarer, "Jo", false),
    ("Amira", Role::FosterCarer, "Ruth", true),
    ("Amira", Role::FamilyMember, "Leila", false),
    ("Amira", Role::Advocate, "Nia", false),
    ("Yusuf", Role::SocialWorker, "Priya", false),
    ("Yusuf", Role::Iro, "Sam", false),
    ("Yusuf", Role::FamilyMember, "Leila", false),
    ("Ben", Role::SocialWorker, "Dan", false),
    ("Ben", Role::Iro, "Sam", false),
    ("Tomos", Role::PersonalAdviser, "Carys", false),
    ("Tomos", Role::SocialWorker, "Dan", false),
    ("Tomos", Role::Iro, "Sam", false),
    ("Mali", Role::SocialWorker, "Dan", false),
];
