use std::sync::atomic::{AtomicBool, Ordering};

use engage::audit;
use store::{Value, sql};

use crate::house::{House, audit_lines};

#[test]
fn an_audit_trail_that_nobody_touched_is_read_to_its_end() {
    let house = House::fresh();

    let lines = audit::verify(&house.app).unwrap();

    assert_eq!(i64::try_from(lines).unwrap(), audit_lines(&house.app));
    assert!(lines > 0);
}

#[test]
fn people_who_write_meanwhile_do_not_make_the_audit_trail_look_broken() {
    let house = House::fresh();
    let is_done = AtomicBool::new(false);

    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_done.load(Ordering::SeqCst) {
                house.amira_says("talk-about", "and another thing");
            }
        });
        let verified: Vec<_> = (0..40).map(|_| audit::verify(&house.app)).collect();
        is_done.store(true, Ordering::SeqCst);
        verified.into_iter().for_each(|lines| assert!(lines.unwrap() > 0));
    });
}

#[test]
fn an_audit_line_that_was_altered_is_named() {
    let house = House::fresh();
    let (shard, _) = amiras_chain(&house);
    house
        .app
        .database
        .change(move |tx| {
            let statement = sql!("update audit_lines set detail = 'other' where shard = $1 and sequence = 2");
            tx.execute(statement, &[shard.into()])
        })
        .unwrap();

    let said = refusal(&house);

    assert!(said.contains(&format!("line 2 of chain {shard} of Westmere Council")), "{said}");
    assert!(said.contains("was altered"), "{said}");
}

#[test]
fn an_audit_line_that_was_taken_out_of_the_middle_is_named() {
    let house = House::fresh();
    let (shard, _) = amiras_chain(&house);
    take_out(&house, shard, 2);

    let said = refusal(&house);

    assert!(said.contains(&format!("line 2 of chain {shard} of Westmere Council")), "{said}");
    assert!(said.contains("is missing"), "{said}");
}

#[test]
fn an_audit_line_that_was_taken_off_the_end_is_named() {
    let house = House::fresh();
    let (shard, last) = amiras_chain(&house);
    take_out(&house, shard, last);

    let said = refusal(&house);

    assert!(said.contains(&format!("line {last} of chain {shard} of Westmere Council")), "{said}");
    assert!(said.contains("missing at the end"), "{said}");
}

#[test]
fn an_end_that_was_moved_back_with_its_lines_left_standing_is_named() {
    let house = House::fresh();
    let (shard, last) = amiras_chain(&house);
    let move_back = sql!(
        "update audit_heads
        set sequence = 2, hash = (
            select hash
            from audit_lines
            where authority_id = audit_heads.authority_id and shard = $1 and sequence = 2)
        where shard = $1"
    );
    house.app.database.change(move |tx| tx.execute(move_back, &[shard.into()])).unwrap();

    let said = refusal(&house);

    assert!(said.contains(&format!("line {last} of chain {shard}")), "{said}");
}

#[test]
fn a_chain_whose_end_was_taken_away_is_named() {
    let house = House::fresh();
    let (shard, _) = amiras_chain(&house);
    house
        .app
        .database
        .change(move |tx| tx.execute(sql!("delete from audit_heads where shard = $1"), &[shard.into()]))
        .unwrap();

    let said = refusal(&house);

    assert!(said.contains("belongs to a chain whose end was taken out"), "{said}");
}

/// The chain that Amira's acts are in, and its last line; it has at least three.
fn amiras_chain(house: &House) -> (i64, i64) {
    use store::Read;
    (0..3).for_each(|_| house.amira_says("who-comes", "Jo"));
    let mut read = house.app.database.reader().unwrap();
    read.one(
        sql!("select shard, max(sequence) from audit_lines where young_person_id = $1 group by shard"),
        &[Value::Id(house.world.person("Amira").0)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .unwrap()
}

fn take_out(house: &House, shard: i64, sequence: i64) {
    let statement = sql!("delete from audit_lines where shard = $1 and sequence = $2");
    house.app.database.change(move |tx| tx.execute(statement, &[shard.into(), sequence.into()])).unwrap();
}

fn refusal(house: &House) -> String {
    audit::verify(&house.app).unwrap_err().to_string()
}
