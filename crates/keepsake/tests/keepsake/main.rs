//! What is true of the copy that a young person takes away.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod my_words;
mod verify;

use testing::Engage;

fn start() -> Engage {
    let routes = keepsake::routes()
        .and(diary::routes())
        .and(representations::routes())
        .and(voice::routes())
        .and(plans::routes())
        .and(accounts::routes());
    let words = [
        edge::WORDS,
        accounts::WORDS,
        plans::WORDS,
        voice::WORDS,
        representations::WORDS,
        diary::WORDS,
        keepsake::WORDS,
    ];
    Engage::start(&routes, &words)
}

/// Amira shares, Priya reads and answers, Amira says that it helped, withdraws, complains and writes in her diary.
fn a_life(engage: &Engage) {
    let mut amira = engage.browser_of("Amira");
    amira.opens("/say");
    let draft = amira.sends("/say/before-my-review", &[]).location;
    let draft = draft.strip_suffix("/1").unwrap();
    amira.opens(&format!("{draft}/1"));
    amira.sends(&format!("{draft}/1"), &[("way", "said"), ("words", "I want to see my brother & <sister>")]);
    amira.opens(&format!("{draft}/share"));
    let priya = engage.world.person("Priya").to_string();
    let shared = amira.sends(&format!("{draft}/share"), &[("reader", &priya)]).location;
    let statement = format!("/statements/{}", shared.strip_prefix("/my-statements/").unwrap());
    engage.wait_seconds(60);
    let mut worker = engage.browser_of("Priya");
    worker.opens(&statement);
    engage.wait_seconds(60);
    let answer = [("outcome", "partly"), ("words", "Every Saturday.\nI will drive you.")];
    worker.sends(&format!("{statement}/reply"), &answer);
    amira.opens(&shared);
    amira.sends(&format!("{shared}/helped"), &[("helped", "yes"), ("why", "I saw him")]);
    engage.wait_seconds(60);
    amira.opens(&format!("{shared}/withdraw"));
    amira.sends(&format!("{shared}/withdraw"), &[("why", "It is over now")]);
    engage.wait_seconds(60);
    amira.opens("/my-rights/complain");
    amira.sends("/my-rights/complain", &[("kind", "care"), ("words", "Nobody told me")]);
    engage.wait_seconds(60);
    amira.opens("/my-diary/write");
    amira.sends("/my-diary/write", &[("words", "I dreamt of the sea"), ("face", "face-good")]);
}

/// The file, as Amira gets it.
fn takes(engage: &Engage, form: &str, diary: &str) -> testing::Page {
    let mut amira = engage.browser_of("Amira");
    amira.opens("/my-words");
    amira.sends("/my-words", &[("form", form), ("diary", diary)])
}
