//! Makes a believable return of any size: for the demo's large authority, the benchmark and tests.
//!
//! No one in it is real: pupil numbers begin with a letter that no real one has, and every postcode lies in
//! the ZZ area, which does not exist.

use jiff::civil::Date;

use crate::chance::Chance;
use crate::made_up_child::MadeUpChild;
use crate::ssda903::Ssda903;

/// How large a return to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// How many young people.
    pub young_people: u32,
    /// The same seed makes the same return.
    pub seed: u64,
    /// The last day of the return; its collection year is the year of this day.
    pub until: Date,
}

/// Makes the return; the places of its rows are empty.
pub fn generate(size: &Size) -> Ssda903 {
    let mut chance = Chance::new(size.seed);
    let mut made = Ssda903::default();
    for number in 0..size.young_people {
        MadeUpChild::new(number, size.until, &mut chance).add_to(&mut made, &mut chance);
    }
    made
}
