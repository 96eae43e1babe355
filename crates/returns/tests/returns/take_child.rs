//! What becomes of one child of a return: who they are here, and what their rows say.

use accounts::{NewPerson, Person, PersonId, Role};
use jiff::civil::date;
use plans::{NewReview, Review, ReviewId};
use platform::{Act, Change};
use returns::{NotImported, import};
use store::{Read, sql};

use crate::import_ssda903::{engage, episodes_of, number, person, take};
use crate::{made, read_small};

#[test]
fn codes_are_kept_as_given_with_the_collection_year_of_the_return() {
    let engage = engage();
    let found = read_small("1,01/01/2018,S,xx,N1,H5,,,,,,,URN1\n", "1,,01/02/2018,pn1\n").unwrap();

    take(&engage, &found);

    let episodes = episodes_of(&engage, "1");
    let told = &episodes[0].told;
    assert_eq!((told.legal_status.as_str(), told.placement.as_deref()), ("xx", Some("H5")));
    assert_eq!((told.collection_year.as_str(), told.urn.as_deref()), ("2017-18", Some("URN1")));
    let wanted = sql!(
        "select count(*) from plans_reviews where participation = 'pn1' and collection_year = '2017-18'"
    );
    assert_eq!(number(&engage, wanted), 1);
}

#[test]
fn two_reviews_on_one_day_are_two_whatever_their_order() {
    let engage = engage();
    let [one, other] = ["1,,01/02/2018,PN1\n", "1,,01/02/2018,PN3\n"];
    take(&engage, &read_small("", &[one, other].concat()).unwrap());

    let second = take(&engage, &read_small("", &[other, one].concat()).unwrap());

    assert_eq!((second.reviews.unchanged, second.changed_nothing()), (2, true));
}

#[test]
fn a_review_that_was_planned_here_keeps_its_hour_when_the_return_says_it_was_held() {
    let engage = engage();
    take(&engage, &read_small("", "2,,01/01/2018,PN0\n").unwrap());
    let (authority, young_person) = (engage.world.westmere, person(&engage, engage.world.westmere, "1"));
    let new = NewReview {
        held_on: date(2018, 2, 1),
        starts_at: Some(engage.app.now()),
        place: Some("at school".into()),
    };
    let act = Act::of_engage(authority.0, "plans.review_planned", young_person.0);
    let plan = move |change: &mut Change<'_, '_>| {
        Review::plan(change, authority, (young_person, ReviewId::fresh()), &new)
    };
    engage.app.change(act, plan).unwrap();

    let second = take(&engage, &read_small("", "1,,01/02/2018,PN1\n").unwrap());

    assert_eq!((second.reviews.changed, second.reviews.added), (1, 0));
    let mut read = engage.app.database.reader().unwrap();
    let review = Review::next_of(young_person, date(2018, 1, 1), &engage.app, &mut read).unwrap().unwrap();
    assert_eq!((review.place.as_deref(), review.participation.as_deref()), (Some("at school"), Some("PN1")));
    assert!(review.starts_at.is_some());
}

#[test]
fn someone_who_is_already_here_is_not_made_twice_and_keeps_their_name() {
    let (engage, mut found) = (engage(), made(1));
    let amira = engage.world.person("Amira");
    "WAMIRA".clone_into(&mut found.children[0].id);
    found.episodes.iter_mut().for_each(|row| "WAMIRA".clone_into(&mut row.child_id));
    found.reviews.iter_mut().for_each(|row| "WAMIRA".clone_into(&mut row.child_id));
    let people = number(&engage, sql!("select count(*) from accounts_people"));

    take(&engage, &found);

    assert_eq!(number(&engage, sql!("select count(*) from accounts_people")), people);
    let mut read = engage.app.database.reader().unwrap();
    let kept = Person::of(engage.world.westmere, amira, &engage.app, &mut read).unwrap();
    assert_eq!((kept.name.as_str(), kept.born_on), ("Amira Hassan", Some(found.children[0].born_on)));
}

#[test]
fn a_young_person_is_called_by_their_number_until_someone_gives_a_name() {
    let (engage, found) = (engage(), made(1));

    take(&engage, &found);

    let number = &found.children[0].id;
    let id = person(&engage, engage.world.westmere, number);
    let mut read = engage.app.database.reader().unwrap();
    let kept = Person::of(engage.world.westmere, id, &engage.app, &mut read).unwrap();
    assert_eq!((&kept.name, &kept.preferred_name), (&format!("Child {number}"), &format!("Child {number}")));
    assert!(kept.is_young_person && kept.born_on == Some(found.children[0].born_on));
    let roles = Role::held_by(id, engage.app.now(), &mut read).unwrap();
    assert_eq!(roles, [Role::YoungPerson]);
}

#[test]
fn a_childs_records_never_come_to_a_worker_with_the_same_number() {
    let engage = engage();
    let authority = engage.world.westmere;
    let worker =
        NewPerson { name: "Noor Aziz".into(), external_id: Some("2".into()), ..NewPerson::default() };
    let act = Act::of_engage(authority.0, "accounts.person_added", authority.0);
    let add = move |change: &mut Change<'_, '_>| {
        Person::add(change, authority, PersonId::fresh(), &worker).map(drop)
    };
    engage.app.change(act, add).unwrap();
    let found = read_small("", "1,,01/02/2018,PN1\n").unwrap();

    let refused = import(&engage.app, authority, &found, "2017-18".parse().unwrap(), |_, _| {});

    let Err(NotImported::Refused(refused)) = refused else { panic!("it should be refused") };
    assert_eq!(refused.problems[0].line, Some(3));
    assert_eq!(number(&engage, sql!("select count(*) from returns_children")), 0);
}

#[test]
fn every_sealed_column_is_in_the_register_that_rotation_walks() {
    let (engage, mut found) = (engage(), made(60));
    found.children[0].mothers_child_born_on = Some(date(2017, 6, 1));
    take(&engage, &found);
    let mut read = engage.app.database.reader().unwrap();
    let people: Vec<PersonId> =
        read.all(sql!("select young_person_id from returns_children"), &[], |row| row.get(0)).unwrap();

    for column in plans::SEALED.iter().chain(returns::SEALED).filter(|column| column.column != "place") {
        let mut rows_of = |person: &PersonId| {
            let parameters = [(*person).into(), vec![255_u8; 4].into()];
            read.all(column.select, &parameters, |row| row.get::<Vec<u8>>(1)).unwrap().len()
        };
        assert!(people.iter().map(&mut rows_of).sum::<usize>() > 0, "{}.{}", column.table, column.column);
    }
}
