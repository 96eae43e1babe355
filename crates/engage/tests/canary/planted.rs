//! Planting: every personal field gets a string that stands nowhere else.

use accounts::{AuthorityId, Invitation, NewPerson, Person, PersonId, Relationship, Role};
use jiff::civil::date;
use platform::{Act, Change};
use returns::Upload;
use testing::{Browser, Engage, StatusCode, files};

const HEADER: &str =
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nCANARY7731,2,17/03/2009,WBRI,CANARYUPN4711,1,19/11/2025\n";
const EPISODES: &str = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n\
    CANARY7731,01/02/2024,S,C2,N1,U1,PR1,,X1,,CANARYHOME,CANARYPLACE,CANARYURN\n";
const UNACCOMPANIED: &str = "CHILD,SEX,DOB,DUC\nCANARY7731,2,17/03/2009,16/03/2027\n";

/// Plants them by doing what people do, and gives all of them.
pub(crate) fn everywhere(engage: &Engage) -> Vec<String> {
    let (girl, worker) = (PersonId::fresh(), PersonId::fresh());
    let westmere = engage.world.westmere;
    let act = Act::of_engage(westmere.0, "accounts.person_added", girl.0);
    let links = engage.app.change(act, move |change| add_people(change, westmere, girl, worker)).unwrap();
    let (mut girl, mut worker) = (accept(engage, &links.0, "canary-sign-in"), accept(engage, &links.1, ""));
    do_the_main_job(&mut girl, &mut worker, engage);
    raise(&mut girl, engage);
    work_beside(&mut girl, &mut worker);
    stay_in_control(&mut girl, &mut worker);
    import(engage);
    let mut planted = [
        "CANARY-name",
        "CANARY-called",
        "canary@",
        "canary-sign-in",
        "CANARY-number",
        "2010-10-17",
        "CANARY-place",
        "CANARY-words",
        "CANARY-answer",
        "CANARY-why",
        "CANARY-unsafe",
        "CANARY-deed",
        "0770087731",
        "CANARY-put-right",
        "CANARY-translation",
        "CANARY-handover",
        "CANARY-practice",
        "CANARY-withdrawn",
        "CANARY-complaint",
        "CANARY-wanted",
        "CANARY-longer",
        "CANARY-found",
        "CANARY-advocate",
        "CANARY-diary",
        "face-good",
        "CANARY-worker",
        "CANARY-password-42",
        "CANARY-about",
        "CANARY-exif",
        "CANARY-sound",
        // As every drawing that is kept begins.
        "\0\0\0\rIHDR",
    ]
    .map(str::to_owned)
    .to_vec();
    planted.extend(
        [
            "CANARY7731",
            "CANARYUPN",
            "CANARYHOME",
            "CANARYPLACE",
            "CANARYURN",
            "2009-03-17",
            "2025-11-19",
            "2027-03-16",
        ]
        .map(str::to_owned),
    );
    planted
}

fn add_people(
    change: &mut Change<'_, '_>,
    westmere: AuthorityId,
    girl: PersonId,
    worker: PersonId,
) -> platform::Result<(String, String)> {
    let young = NewPerson {
        name: "CANARY-name Person".into(),
        preferred_name: Some("CANARY-called".into()),
        born_on: Some(date(2010, 10, 17)),
        external_id: Some("CANARY-number".into()),
        is_young_person: true,
        ..NewPerson::default()
    };
    let adult = NewPerson {
        name: "CANARY-worker Person".into(),
        email: Some("canary@example.org".into()),
        ..NewPerson::default()
    };
    let since = change.now().plus_seconds(-60);
    Person::add(change, westmere, girl, &young)?;
    Person::add(change, westmere, worker, &adult)?;
    Role::YoungPerson.give(change, (westmere, girl), (since, None))?;
    Role::SocialWorker.give(change, (westmere, worker), (since, None))?;
    Relationship::begin(change, westmere, (girl, worker, Role::SocialWorker), (since, None))?;
    Role::Iro.give(change, (westmere, worker), (since, None))?;
    Relationship::begin(change, westmere, (girl, worker, Role::Iro), (since, None))?;
    let review =
        plans::NewReview { held_on: date(2026, 12, 15), starts_at: None, place: Some("CANARY-place".into()) };
    plans::Review::plan(change, westmere, (girl, plans::ReviewId::fresh()), &review)?;
    let girls = Invitation::make_link(change, girl, westmere, Some(worker))?;
    let workers = Invitation::make_link(change, worker, westmere, None)?;
    Ok((girls, workers))
}

fn accept(engage: &Engage, token: &str, name: &str) -> Browser {
    let mut browser = engage.visitor();
    browser.opens(&format!("/invitation/{token}"));
    let password = "CANARY-password-42 that is long";
    let page = browser.sends(
        &format!("/invitation/{token}"),
        &[("name", name), ("new_password", password), ("password", password)],
    );
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    browser
}

fn do_the_main_job(girl: &mut Browser, worker: &mut Browser, engage: &Engage) {
    girl.opens("/say");
    let draft = girl.sends("/say/before-my-review", &[]).location;
    let draft = draft.strip_suffix("/1").unwrap();
    girl.opens(&format!("{draft}/1"));
    girl.sends(&format!("{draft}/1"), &[("words", "CANARY-words of hers"), ("way", "said")]);
    draw_and_speak(girl, draft);
    let page = girl.opens(&format!("{draft}/share"));
    let reader =
        page.text.split("name=\"reader\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let shared = girl.sends(&format!("{draft}/share"), &[("reader", &reader)]).location;
    let statement = shared.strip_prefix("/my-statements/").unwrap();
    worker.opens(&format!("/statements/{statement}"));
    worker.sends(
        &format!("/statements/{statement}/reply"),
        &[("outcome", "partly"), ("words", "CANARY-answer to her")],
    );
    girl.opens(&shared);
    girl.sends(&format!("{shared}/helped"), &[("helped", "no"), ("why", "CANARY-why it did not")]);
    // Failures are logged: a page that is not there, and a form that is not whole.
    worker.opens("/statements/CANARY-words");
    worker.sends(&format!("/statements/{statement}/reply"), &[("words", "CANARY-answer")]);
    engage.run_jobs(&engage::capabilities::jobs());
}

/// She raises something, and Omar has it, writes down what he did, and where texts to him go.
fn raise(girl: &mut Browser, engage: &Engage) {
    girl.opens("/not-safe");
    let omar = engage.world.person("Omar").to_string();
    let said = [("marked", "not-safe"), ("words", "CANARY-unsafe at home"), ("told", omar.as_str())];
    let raised = girl.sends("/not-safe", &said).location;
    let concern = raised.replace("/not-safe/", "/duty/");
    let mut omar = engage.browser_of("Omar");
    omar.opens("/duty/my-number");
    omar.sends("/duty/my-number", &[("number", "0770087731")]);
    omar.opens(&concern);
    omar.sends(&format!("{concern}/acknowledge"), &[]);
    omar.opens(&concern);
    let done = [("deed", "spoke-with"), ("words", "CANARY-deed of his")];
    assert_eq!(omar.sends(&format!("{concern}/deeds"), &done).status, StatusCode::SEE_OTHER);
    engage.run_jobs(&engage::capabilities::jobs());
}

/// She puts something right; her worker translates, hands over and practises.
fn work_beside(girl: &mut Browser, worker: &mut Browser) {
    let home = girl.opens("/home").text;
    let shared = home.split("href=\"/my-statements/").nth(1).unwrap().split('"').next().unwrap();
    let her_own = worker.opens("/young-people").text;
    let her = her_own.split("href=\"/young-people/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let sends = |browser: &mut Browser, path: &str, fields: &[(&str, &str)]| {
        browser.opens(path);
        let page = browser.sends(path, fields);
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}: {}", page.text);
    };
    sends(girl, &format!("/my-statements/{shared}/put-right/1"), &[("words", "CANARY-put-right by her")]);
    let translated = [("words", "CANARY-translation of it"), ("tongue", "en")];
    sends(worker, &format!("/statements/{shared}/translate/1"), &translated);
    sends(worker, &format!("/young-people/{her}/handover"), &[("words", "CANARY-handover to the next")]);
    sends(worker, "/practice", &[]);
    let practised = [("words", "CANARY-practice words"), ("way", "said"), ("how", "adult-typed")];
    sends(worker, "/practice/1", &practised);
}

/// Withdraws, complains, asks for an advocate, writes in the diary; and the adult's side of it.
fn stay_in_control(girl: &mut Browser, worker: &mut Browser) {
    let home = girl.opens("/home").text;
    let shared = home.split("href=\"/my-statements/").nth(1).unwrap().split('"').next().unwrap();
    let withdraw = format!("/my-statements/{shared}/withdraw");
    girl.opens(&withdraw);
    girl.sends(&withdraw, &[("why", "CANARY-withdrawn by her")]);
    girl.opens("/my-rights/complain");
    let complaint =
        [("kind", "manager"), ("words", "CANARY-complaint of hers"), ("wanted", "CANARY-wanted by her")];
    let page = girl.sends("/my-rights/complain", &complaint).location;
    let page = page.replace("/my-complaints/", "/complaints/");
    worker.opens(&page);
    worker.sends(&format!("{page}/more-time"), &[("until", "2026-12-10"), ("why", "CANARY-longer it takes")]);
    worker.opens(&page);
    worker.sends(&format!("{page}/answer"), &[("words", "CANARY-found by us")]);
    girl.opens("/my-rights/advocate");
    girl.sends("/my-rights/advocate", &[("words", "CANARY-advocate wanted")]);
    girl.opens("/my-diary/write");
    girl.sends("/my-diary/write", &[("face", "face-good"), ("words", "CANARY-diary of hers")]);
    girl.opens("/my-words");
    girl.sends("/my-words", &[("form", "html"), ("diary", "yes")]);
}

fn draw_and_speak(girl: &mut Browser, draft: &str) {
    for (sort, file) in [
        ("drawing", files::drawing(900, 700, "CANARY-exif")),
        ("recording", files::recording(2, "CANARY-sound CANARY-sound ")),
    ] {
        let address = format!("{draft}/1/add/{sort}");
        girl.opens(&address);
        let page = girl.sends_file(&address, &[("about", "CANARY-about")], &file);
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    }
}

fn import(engage: &Engage) {
    let files = [("header.csv", HEADER), ("episodes.csv", EPISODES), ("uasc.csv", UNACCOMPANIED)];
    let uploads = files.map(|(name, text)| Upload { name, bytes: text.as_bytes() });
    let found = returns::read_uploads(&uploads).unwrap();
    let year = returns::CollectionYear::of_return(&found).unwrap();
    returns::import(&engage.app, engage.world.westmere, &found, year, |_, _| {}).unwrap();
}

/// A column that nothing was planted in would be searched in vain.
pub(crate) fn is_in_every_sealed_column(engage: &Engage) {
    let read = &mut engage.app.database.reader().unwrap();
    for column in engage::capabilities::sealed_columns() {
        let asked = format!(
            "select count(*) from {table} where {column} is not null",
            table = column.table,
            column = column.column
        );
        let rows = read.count(&asked).unwrap();
        assert!(rows > 0, "nothing was planted in {}.{}", column.table, column.column);
    }
}
