//! Passwords: hashed slowly, a few at a time, and refused kindly when they are easily guessed.

use std::sync::{Condvar, Mutex, PoisonError};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use platform::{App, Error, Result};

/// What one hash takes: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// More people than this waiting for their turn are asked to come back: threads are bounded, too.
const MOST_WAITING: usize = 32;
const COME_BACK_SECONDS: i64 = 30;
/// Longer ones are refused: nobody types them, and estimating them takes long.
const LONGEST: usize = 200;

/// Checked for names that nobody has, so that they take as long as the others.
const OF_NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$ZW5nYWdlLW9mLW5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// How strong a password must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// Workers, who can read what others wrote.
    OfStaff,
    /// Young people, families and carers.
    OfEveryone,
}

/// Why `password` is refused, as the key of a sentence. `known` is what a stranger would try first.
pub(crate) fn refused(password: &str, strength: Strength, known: &[&str]) -> Option<&'static str> {
    let (shortest, least, too_short) = match strength {
        Strength::OfStaff => (12, 3, "password-too-short-staff"),
        Strength::OfEveryone => (8, 2, "password-too-short"),
    };
    let length = password.chars().count();
    if length == 0 {
        return Some("password-missing");
    }
    if length < shortest {
        return Some(too_short);
    }
    if length > LONGEST {
        return Some("password-too-long");
    }
    let score = u8::from(zxcvbn::zxcvbn(password, known).score());
    (score < least).then_some("password-easily-guessed")
}

/// What is stored of `password`.
pub(crate) fn hash(password: &str, app: &App) -> Result<String> {
    let _turn = GATE.enter(app.settings.passwords_at_once)?;
    let hash = hasher()?.hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("hashing a password: {error}"))?.to_string())
}

/// Whether `password` is the one that was stored. Without one it takes as long, and is not.
pub(crate) fn matches(password: &str, stored: Option<&str>, app: &App) -> Result<bool> {
    let _turn = GATE.enter(app.settings.passwords_at_once)?;
    let is_right = hasher()?.verify_password(password.as_bytes(), stored.unwrap_or(OF_NOBODY)).is_ok();
    Ok(is_right && stored.is_some())
}

fn hasher() -> Result<Argon2<'static>> {
    let params =
        Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|error| anyhow::anyhow!("argon2: {error}"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// One for the whole process, because it is the process whose memory it bounds.
static GATE: Gate = Gate { people: Mutex::new(People { inside: 0, waiting: 0 }), left: Condvar::new() };

/// Lets a few through at once; the others wait, and not many of them.
struct Gate {
    people: Mutex<People>,
    left: Condvar,
}

struct People {
    inside: usize,
    waiting: usize,
}

/// Someone's turn, until it is dropped.
struct Turn<'a>(&'a Gate);

impl Gate {
    fn enter(&self, at_once: usize) -> Result<Turn<'_>> {
        let at_once = at_once.max(1);
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        if people.inside >= at_once {
            if people.waiting >= MOST_WAITING {
                return Err(Error::TooOften(COME_BACK_SECONDS));
            }
            people.waiting += 1;
            let waited = self.left.wait_while(people, |people| people.inside >= at_once);
            people = waited.unwrap_or_else(PoisonError::into_inner);
            people.waiting -= 1;
        }
        people.inside += 1;
        Ok(Turn(self))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.people.lock().unwrap_or_else(PoisonError::into_inner).inside -= 1;
        self.0.left.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::*;

    fn gate() -> Gate {
        Gate { people: Mutex::new(People { inside: 0, waiting: 0 }), left: Condvar::new() }
    }

    #[test]
    fn no_more_passwords_are_hashed_at_once_than_the_setting_says() {
        let (gate, inside, most) =
            (Arc::new(gate()), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));

        let people = (0..12).map(|_| {
            let (gate, inside, most) = (Arc::clone(&gate), Arc::clone(&inside), Arc::clone(&most));
            thread::spawn(move || {
                let _turn = gate.enter(2).unwrap();
                most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                thread::sleep(Duration::from_millis(3));
                inside.fetch_sub(1, Ordering::SeqCst);
            })
        });
        people.collect::<Vec<_>>().into_iter().for_each(|person| person.join().unwrap());

        assert_eq!(most.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn the_thirty_third_who_would_wait_is_asked_to_come_back() {
        let gate = gate();
        let _inside = gate.enter(1).unwrap();
        gate.people.lock().unwrap().waiting = MOST_WAITING;

        let turned_away = gate.enter(1).err();

        assert!(matches!(turned_away, Some(Error::TooOften(_))));
    }

    #[test]
    fn the_hash_of_nobody_takes_as_long_as_a_real_one() {
        let made = hasher().unwrap().hash_password(b"a password").unwrap().to_string();

        let (cost, cost_of_nobody) = (made.split('$').nth(3), OF_NOBODY.split('$').nth(3));

        assert_eq!(cost, cost_of_nobody);
        assert!(matches!(
            hasher().unwrap().verify_password(b"a password", OF_NOBODY),
            Err(argon2::password_hash::Error::PasswordInvalid)
        ));
    }

    #[test]
    fn staff_need_a_longer_password_than_a_young_person() {
        let password = "otter-kite-9";

        assert_eq!(refused("otterkite9", Strength::OfStaff, &[]), Some("password-too-short-staff"));
        assert_eq!(refused("otterkite9", Strength::OfEveryone, &[]), None);
        assert_eq!(refused(password, Strength::OfStaff, &[]), None);
    }

    #[test]
    fn a_password_that_everyone_would_guess_is_refused() {
        assert_eq!(refused("password123", Strength::OfEveryone, &[]), Some("password-easily-guessed"));
        assert_eq!(
            refused("AmiraHassan", Strength::OfEveryone, &["Amira", "Hassan"]),
            Some("password-easily-guessed")
        );
        assert_eq!(refused("", Strength::OfEveryone, &[]), Some("password-missing"));
    }
}
