//! No page of anyone but its young person shows a word of a diary, or that there is one.

use testing::Engage;

/// Everyone who is not Amira and could be near her.
const OTHERS: [&str; 14] = [
    "Yusuf", "Leila", "Jo", "Priya", "Lena", "Grace", "Sam", "Carys", "Nia", "Omar", "Fran", "Eve", "Kit",
    "Alex",
];

#[test]
fn no_page_of_anybody_else_shows_a_word_of_it() {
    let routes = engage::capabilities::routes();
    let engage = Engage::start(&routes, engage::capabilities::WORDS);
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-diary/write");
    amira.sends("/my-diary/write", &[("face", "face-bad"), ("words", "ZEPHYR was in my dream")]);
    assert!(amira.opens("/my-diary").says("ZEPHYR"));

    let amira_id = engage.world.person("Amira").to_string();
    for name in OTHERS {
        let mut browser = engage.browser_of(name);
        for route in routes.all().iter().filter(|route| route.method == "GET") {
            let address = route.path.replace("{young_person}", &amira_id).replace("{person}", &amira_id);
            if address.contains('{') {
                continue;
            }
            let page = browser.opens(&address);
            assert!(!page.says("ZEPHYR"), "{name} reads it at {address}");
        }
    }
}

#[test]
fn only_the_diary_and_the_copy_its_young_person_takes_ask_for_it() {
    let crates = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut asking = Vec::new();
    for folder in std::fs::read_dir(crates).unwrap().flatten() {
        let manifest = std::fs::read_to_string(folder.path().join("Cargo.toml")).unwrap();
        if manifest.contains("\ndiary.workspace") {
            asking.push(folder.file_name().into_string().unwrap());
        }
    }
    asking.sort();

    assert_eq!(asking, ["engage", "keepsake"], "whoever else depends on the diary has a path to it");
}
