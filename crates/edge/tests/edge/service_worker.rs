//! The worker between pages and network: at the root, of our own, and fetched anew when a word changes.

use edge::Routes;
use testing::Engage;

#[test]
fn the_service_worker_stands_at_the_root_and_may_only_speak_with_us() {
    let engage = Engage::start(&Routes::new(), &[edge::WORDS]);

    let worker = engage.visitor().opens("/service-worker.js");

    assert_eq!(worker.headers["content-type"], "text/javascript; charset=utf-8");
    assert_eq!(worker.headers["cache-control"], "no-cache");
    assert_eq!(worker.headers["content-security-policy"], "default-src 'none'; connect-src 'self'");
}

#[test]
fn another_word_on_a_page_is_another_service_worker() {
    let worker = |words: &[edge::WordFiles]| {
        Engage::start(&Routes::new(), words).visitor().opens("/service-worker.js").text
    };
    let texts =
        &[(edge::Language::English, "more-words = More"), (edge::Language::Welsh, "more-words = Mwy")];
    let more = edge::WordFiles { capability: "more", texts };

    let (once, again, changed) =
        (worker(&[edge::WORDS]), worker(&[edge::WORDS]), worker(&[edge::WORDS, more]));

    assert_eq!(once, again);
    assert_ne!(once, changed);
}

#[test]
fn a_page_allows_our_worker_our_manifest_and_one_policy_for_scripts() {
    let page = Engage::start(&Routes::new(), &[edge::WORDS]).visitor().opens("/nowhere");

    let policy = page.headers["content-security-policy"].to_str().unwrap();

    for part in [
        "worker-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types engage",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
}
