//! docs/settings.md and docs/routes.md say what the program does. `cargo xtask docs` writes them anew.

use std::fmt::Write;
use std::path::Path;

use engage::capabilities;
use platform::Settings;

#[test]
fn whoever_runs_engage_reads_of_every_setting_there_is() {
    let mut page = String::from(
        "# Settings\n\nMade from `crates/platform/src/settings.rs` by `cargo xtask docs`: change it there.\n\n\
        Each comes from the command line, else from its variable, else from the file that the variable with `_FILE`\n\
        names, else from `engage.toml`, else it has its default.\n\n\
        | In `engage.toml` | Variable | Default | What it is |\n|---|---|---|---|\n",
    );
    for setting in Settings::ALL {
        let (name, about) = (setting.name, setting.about.trim());
        let default =
            if setting.default.is_empty() { "empty".to_owned() } else { format!("`{}`", setting.default) };
        writeln!(page, "| `{name}` | `ENGAGE_{}` | {default} | {about} |", name.to_uppercase()).unwrap();
    }

    assert_says("docs/settings.md", &page);
}

#[test]
fn whoever_looks_for_a_page_reads_which_file_answers_it() {
    let mut page = String::from(
        "# Routes\n\nMade from the code by `cargo xtask docs`; `cargo xtask routes /say` prints the rows of a path.\n\
        Beside these there are `/assets/…`, `/service-worker.js`, `/health/live`, `/health/ready` and `/metrics`, for machines.\n\n\
        | Method | Path | Who may come | File |\n|---|---|---|---|\n",
    );
    let routes = capabilities::routes();
    let mut rows: Vec<_> =
        routes.all().iter().map(|route| (route.path, route.method, route.actor, route.file)).collect();
    rows.sort_unstable();
    for (path, method, actor, file) in rows {
        writeln!(page, "| `{method}` | `{path}` | {actor} | [`{file}`](../{file}) |").unwrap();
    }

    assert_says("docs/routes.md", &page);
}

#[expect(clippy::disallowed_methods, reason = "xtask asks for the files to be written")]
fn assert_says(path: &str, page: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    if std::env::var("ENGAGE_WRITE_DOCS").is_ok_and(|asked| asked == "1") {
        std::fs::write(&file, page).unwrap();
    }

    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == page, "{path} is not what the program does: run `cargo xtask docs`");
}
