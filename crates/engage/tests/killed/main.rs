//! The program is killed a hundred times while young people share and letters go out. What was acknowledged is
//! there, nothing is there twice, and no letter went out twice.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod mail_server;
mod phone;
mod program;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use mail_server::MailServer;
use phone::Phone;
use program::Program;
use store::{Read, sql};

/// How often it is killed.
const KILLS: u64 = 100;
/// The young people who share all the while.
const SHARING: [&str; 4] = ["Amira", "Yusuf", "Ben", "Tomos"];
/// A slow machine may take its time between two kills, but must get somewhere.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn nothing_that_was_acknowledged_is_lost_or_doubled_however_often_the_program_is_killed() {
    let letters = MailServer::start();
    let program = Arc::new(Program::prepare(&letters));
    let told = Arc::new(Told::default());
    program.start();

    let phones: Vec<_> = SHARING.iter().map(|name| share_until(&told, Phone::of(name, &program))).collect();
    for kill in 0..KILLS {
        told.wait_for_more_than(kill);
        // Not always at the same point of what it is doing.
        thread::sleep(Duration::from_millis(kill * 37 % 140));
        program.kill();
        program.start();
    }
    told.over.store(true, Ordering::SeqCst);
    let acknowledged: Vec<String> = phones.into_iter().flat_map(|phone| phone.join().unwrap()).collect();
    program.kill();

    let app = program.app();
    let kept = shared(&mut app.database.reader().unwrap());
    for statement in &acknowledged {
        assert_eq!(kept.get(statement), Some(&1), "{statement} was acknowledged");
    }
    assert_eq!(
        kept.len(),
        acknowledged.len(),
        "each phone asked until it was told, so nothing else is there"
    );
    assert!(platform::verify(&mut app.database.reader().unwrap(), |_| ()).unwrap().is_ok());
    let twice: Vec<_> = letters.taken().into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(!letters.taken().is_empty(), "no letter went out: nothing was put to the test");
    assert!(twice.is_empty(), "sent twice: {twice:?}");
    println!("{} statements were acknowledged, {} letters taken", acknowledged.len(), letters.taken().len());
}

/// What the phones were told while the program was being killed.
#[derive(Default)]
struct Told {
    acknowledged: AtomicU64,
    over: AtomicBool,
}

impl Told {
    /// Each kill is put to the test by at least one statement that was acknowledged since the last.
    fn wait_for_more_than(&self, kills: u64) {
        let begun = Instant::now();
        while self.acknowledged.load(Ordering::SeqCst) <= kills {
            assert!(begun.elapsed() < PATIENCE, "after {kills} kills nothing is acknowledged any more");
            thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Shares one statement after the other, asking again with the same form until it is told that it was kept.
fn share_until(told: &Arc<Told>, mut phone: Phone) -> thread::JoinHandle<Vec<String>> {
    let told = Arc::clone(told);
    thread::spawn(move || {
        let mut acknowledged = Vec::new();
        while !told.over.load(Ordering::SeqCst) {
            acknowledged.push(phone.shares());
            told.acknowledged.fetch_add(1, Ordering::SeqCst);
        }
        acknowledged
    })
}

/// Every shared statement, and how many answers it has: each phone answers one question.
fn shared(read: &mut impl Read) -> HashMap<String, i64> {
    let rows = read.all(
        sql!(
            "select statement.id, count(answer.id)
            from voice_statements statement
            left join voice_answers answer on answer.statement_id = statement.id
            where statement.shared_at is not null
            group by statement.id"
        ),
        &[],
        |row| Ok((row.get::<platform::uuid::Uuid>(0)?.to_string(), row.get(1)?)),
    );
    rows.unwrap().into_iter().collect()
}
