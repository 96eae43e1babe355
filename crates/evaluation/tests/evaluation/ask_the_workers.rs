//! Nudges go to workers, never to young people.

use testing::Engage;

use crate::{jobs, shares, start};

#[test]
fn each_worker_with_somebody_not_heard_gets_one_letter_without_a_name() {
    let engage = start();

    fran_asks(&engage);

    let mut letters = engage.letters();
    letters.sort();
    assert_eq!(letters.len(), 3, "Priya, Dan and Carys");
    for letter in &letters {
        assert!(letter.contains("/young-people/not-heard"), "{letter}");
        for name in ["Amira", "Yusuf", "Ben", "Tomos", "Hassan"] {
            assert!(!letter.contains(name), "{letter}");
        }
    }
    let to =
        |name: &str| letters.iter().any(|letter| letter.contains(&format!("To: {name}@westmere.example")));
    assert!(to("priya") && to("dan") && to("carys"));
}

#[test]
fn whoever_has_heard_everyone_gets_none() {
    let engage = start();
    for name in ["Amira", "Yusuf"] {
        shares(&engage, name, "before-my-review", &["My words"], &["Priya"]);
    }
    engage.run_jobs(&jobs());
    let before = engage.letters().len();

    fran_asks(&engage);

    assert_eq!(engage.letters().len() - before, 2, "Dan and Carys");
}

#[test]
fn asking_again_in_the_same_month_writes_to_nobody_twice() {
    let engage = start();

    fran_asks(&engage);
    fran_asks(&engage);
    assert_eq!(engage.letters().len(), 3);

    engage.wait_days(10);
    fran_asks(&engage);
    assert_eq!(engage.letters().len(), 6, "it is December");
}

#[test]
fn fran_sees_when_she_asked_last() {
    let engage = start();
    evaluation::begin(&engage.app).unwrap();

    fran_asks(&engage);

    assert!(engage.browser_of("Fran").opens("/heard").says("Asked last on Monday 23 November."));
}

fn fran_asks(engage: &Engage) {
    let mut fran = engage.browser_of("Fran");
    fran.opens("/heard");
    let page = fran.sends("/heard/ask", &[]);
    assert_eq!(page.location, "/heard", "{}", page.text);
    engage.run_jobs(&jobs());
}
