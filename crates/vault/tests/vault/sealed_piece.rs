use uuid::Uuid;
use vault::{FileKey, SealedPiece};

const PLACE: SealedPiece = SealedPiece { file: Uuid::from_u128(7), part: 1, number: 3, is_last: false };

#[test]
fn a_piece_opens_where_it_belongs_and_nowhere_else() {
    let key = FileKey::fresh().unwrap();
    let sealed = key.seal_piece(&PLACE, b"a part of a drawing").unwrap();

    assert_eq!(key.open_piece(&PLACE, &sealed).as_deref(), Some(&b"a part of a drawing"[..]));
    for elsewhere in [
        SealedPiece { file: Uuid::from_u128(8), ..PLACE },
        SealedPiece { part: 2, ..PLACE },
        SealedPiece { number: 4, ..PLACE },
        SealedPiece { is_last: true, ..PLACE },
    ] {
        assert_eq!(key.open_piece(&elsewhere, &sealed), None, "{elsewhere:?}");
    }
}

#[test]
fn another_files_key_opens_nothing_and_a_changed_bit_is_noticed() {
    let (key, other) = (FileKey::fresh().unwrap(), FileKey::fresh().unwrap());
    let mut sealed = key.seal_piece(&PLACE, b"a part of a drawing").unwrap();

    assert_eq!(other.open_piece(&PLACE, &sealed), None);
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    assert_eq!(key.open_piece(&PLACE, &sealed), None);
}
