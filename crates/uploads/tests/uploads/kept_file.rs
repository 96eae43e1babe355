//! A file once it is kept.

use platform::{Act, Error};
use testing::Engage;
use uploads::{FileId, KeptFile, Sealed, Size, picture, sound};
use uuid::Uuid;

use crate::made::{png, wav};

fn start() -> Engage {
    Engage::start(&edge::Routes::new(), &[edge::WORDS])
}

fn keep(engage: &Engage, file: uploads::Safe) -> FileId {
    let (westmere, amira) = (engage.world.westmere.0, engage.world.person("Amira").0);
    let sealed = Sealed::new(file).unwrap();
    let act = Act::of(amira, westmere, "uploads.test", amira).about(amira);
    engage.app.change(act, move |change| KeptFile::keep(change, (westmere, amira), &sealed)).unwrap()
}

fn read(engage: &Engage, of: Uuid, id: FileId, size: Size) -> Result<Vec<u8>, Error> {
    let mut reader = engage.app.database.reader().unwrap();
    let file = KeptFile::of(of, id, &mut reader)?;
    file.read(size, 0..file.length(size), &engage.app, &mut reader)
}

#[test]
fn her_drawing_and_its_small_picture_read_back_as_they_were_kept() {
    let engage = start();
    let (amira, safe) = (engage.world.person("Amira").0, picture(&png(900, 700)).unwrap());

    let id = keep(&engage, safe.clone());

    assert!(read(&engage, amira, id, Size::Whole).unwrap() == safe.bytes);
    assert!(read(&engage, amira, id, Size::Small).unwrap() == safe.small.unwrap());
}

#[test]
fn a_recording_can_be_heard_from_its_middle() {
    let engage = start();
    let mut bytes = wav(20);
    let samples = bytes.len() - 160_000;
    bytes[samples..].iter_mut().zip(0_u32..).for_each(|(byte, number)| *byte = number.to_le_bytes()[1]);
    let safe = sound(&bytes).unwrap();
    let id = keep(&engage, safe.clone());
    let mut reader = engage.app.database.reader().unwrap();
    let file = KeptFile::of(engage.world.person("Amira").0, id, &mut reader).unwrap();

    for range in [0..2, 65_535..65_537, 70_000..150_000, 131_072..131_073, file.bytes - 1..file.bytes] {
        let heard = file.read(Size::Whole, range.clone(), &engage.app, &mut reader).unwrap();
        let places = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
        assert!(heard == safe.bytes[places], "{range:?}");
    }
}

#[test]
fn nobody_elses_id_leads_to_her_file() {
    let engage = start();
    let id = keep(&engage, picture(&png(20, 20)).unwrap());

    let yusuf = engage.world.person("Yusuf").0;

    assert!(matches!(read(&engage, yusuf, id, Size::Whole), Err(Error::NotFound)));
}

#[test]
fn nothing_of_it_stands_readable_in_the_database() {
    let engage = start();
    let safe = picture(&png(300, 300)).unwrap();
    keep(&engage, safe.clone());

    let snapshot = engage.folder().join("snapshot.db");
    engage.app.database.snapshot_to(&snapshot, |_, _, _| {}).unwrap();

    let lies_there = std::fs::read(snapshot).unwrap();
    let head = &safe.bytes[..60];
    assert!(!lies_there.windows(head.len()).any(|window| window == head));
}

#[test]
fn once_it_is_taken_out_nothing_of_it_is_left() {
    let engage = start();
    let amira = engage.world.person("Amira").0;
    let id = keep(&engage, picture(&png(900, 700)).unwrap());
    let file = KeptFile::of(amira, id, &mut engage.app.database.reader().unwrap()).unwrap();

    let act = Act::of(amira, engage.world.westmere.0, "uploads.test", amira).about(amira);
    engage.app.change(act, move |change| file.remove(change)).unwrap();

    assert!(matches!(read(&engage, amira, id, Size::Whole), Err(Error::NotFound)));
    let counted = store::Read::one(
        &mut engage.app.database.reader().unwrap(),
        store::sql!("select count(*) from uploads_pieces"),
        &[],
        |row| row.get::<i64>(0),
    );
    assert_eq!(counted.unwrap(), 0);
}
