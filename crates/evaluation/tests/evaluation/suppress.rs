//! What is held back stays held back from whoever adds and subtracts.

use evaluation::suppress::{FigureId, Figures, Rule};
use proptest::prelude::*;

use crate::reckoning::{Sum, possible, solved};

/// Figures and their sums, as the module and as the oracle know them.
#[derive(Clone, Debug, Default)]
struct Tables {
    figures: Figures,
    sums: Vec<Sum>,
    numbers: Vec<u64>,
}

impl Tables {
    fn add(&mut self, number: u64) -> FigureId {
        self.numbers.push(number);
        self.figures.add(number)
    }

    fn add_sum(&mut self, total: FigureId, parts: Vec<FigureId>) {
        self.sums.push((total.nth(), parts.iter().map(|part| part.nth()).collect()));
        self.figures.add_sum(total, parts);
    }

    /// A table with its margins; `bottom` is the margin that it shares with another, if it does.
    fn add_table(&mut self, cells: &[Vec<u64>], bottom: Option<Vec<FigureId>>) -> Vec<FigureId> {
        let width = cells[0].len();
        let mut columns = vec![Vec::new(); width + 1];
        for row in cells {
            let mut figures: Vec<FigureId> = row.iter().map(|cell| self.add(*cell)).collect();
            let total = self.add(row.iter().sum());
            self.add_sum(total, figures.clone());
            figures.push(total);
            columns.iter_mut().zip(figures).for_each(|(column, figure)| column.push(figure));
        }
        let bottom = bottom.unwrap_or_else(|| self.add_bottom(cells, width));
        bottom.iter().zip(columns).for_each(|(total, parts)| self.add_sum(*total, parts));
        bottom
    }

    fn add_bottom(&mut self, cells: &[Vec<u64>], width: usize) -> Vec<FigureId> {
        let mut bottom: Vec<FigureId> =
            (0..width).map(|column| self.add(cells.iter().map(|row| row[column]).sum())).collect();
        let all = self.add(cells.iter().flatten().sum());
        self.add_sum(all, bottom.clone());
        bottom.push(all);
        bottom
    }
}

/// One table of every shape up to four by three, most of its numbers small.
fn table() -> impl Strategy<Value = Vec<Vec<u64>>> {
    let cell = prop_oneof![Just(0_u64), 1..5_u64, 1..5_u64, 5..12_u64];
    (1..5_usize, 1..4_usize).prop_flat_map(move |(height, width)| {
        prop::collection::vec(prop::collection::vec(cell.clone(), width), height)
    })
}

/// The same people in two groupings: each heard or not, and of a group in either.
fn two_groupings() -> impl Strategy<Value = (Vec<Vec<u64>>, Vec<Vec<u64>>)> {
    prop::collection::vec((0..3_usize, 0..4_usize, 0..2_usize), 1..26).prop_map(|people| {
        let (mut one, mut other) = (vec![vec![0; 2]; 3], vec![vec![0; 2]; 4]);
        for (group, other_group, heard) in people {
            one[group][heard] += 1;
            other[other_group][heard] += 1;
        }
        (one, other)
    })
}

/// Nothing small is shown, and nothing held back is known better than the rule allows.
fn assert_kept(tables: &Tables, rule: &Rule) {
    let shown = tables.figures.publish(rule);
    assert!(shown.iter().flatten().all(|number| *number == 0 || *number >= rule.smallest_shown));
    assert_eq!(solved(&shown, &tables.sums), [] as [usize; 0], "{:?} as {shown:?}", tables.numbers);
    let most = tables.numbers.iter().max().copied().unwrap_or_default() + 6;
    let enough = usize::try_from(rule.least_doubt).unwrap();
    for (nth, number) in shown.iter().enumerate() {
        if number.is_none() && tables.numbers[nth] > 0 {
            let possible = possible(&shown, &tables.sums, nth, (most, enough));
            assert!(
                possible.len() >= enough,
                "{nth} of {:?} as {shown:?} is one of {possible:?}",
                tables.numbers
            );
        }
    }
}

#[test]
fn one_small_group_takes_another_with_it_so_that_it_cannot_be_subtracted() {
    let mut tables = Tables::default();
    tables.add_table(&[vec![3, 20], vec![30, 40], vec![8, 60]], None);

    let shown = tables.figures.publish(&Rule::USUAL);

    assert_eq!(shown[0], None, "the small number itself");
    assert_eq!(shown[1], None, "what is beside it: the total of the row is shown");
    assert_eq!((shown[6], shown[7]), (None, None), "the smallest pair that it can hide behind");
    assert_eq!((shown[3], shown[4], shown[11]), (Some(30), Some(40), Some(161)));
}

#[test]
fn where_nothing_is_small_everything_is_shown() {
    let mut tables = Tables::default();
    tables.add_table(&[vec![5, 20], vec![0, 40]], None);

    let shown = tables.figures.publish(&Rule::USUAL);

    assert!(shown.iter().all(Option::is_some));
}

#[test]
fn two_children_who_are_one_and_one_are_not_given_away_by_their_sum() {
    let mut tables = Tables::default();
    tables.add_table(&[vec![1, 1]], None);

    assert_kept(&tables, &Rule::USUAL);
}

#[test]
fn what_one_table_holds_back_another_of_the_same_page_does_not_tell() {
    let mut tables = Tables::default();
    let margin = tables.add_table(&[vec![2, 30], vec![28, 40]], None);
    tables.add_table(&[vec![10, 35], vec![20, 35]], Some(margin));

    assert_kept(&tables, &Rule::USUAL);
}

#[test]
fn shown_numbers_can_be_rounded_to_five() {
    let mut figures = Figures::default();
    figures.add(12);
    figures.add(13);
    figures.add(3);

    let shown = figures.publish(&Rule { round_to: 5, ..Rule::USUAL });

    assert_eq!(shown, [Some(10), Some(15), None]);
}

#[test]
fn the_reckoning_of_this_test_finds_what_is_given_away() {
    let (sums, shown) = (vec![(2, vec![0, 1])], [Some(7), None, Some(9)]);
    assert_eq!(solved(&shown, &sums), [1]);

    let tight = [None, None, Some(3)];
    assert_eq!(possible(&tight, &sums, 0, (9, 9)).into_iter().collect::<Vec<_>>(), [1, 2]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_reckoning_tells_what_a_table_holds_back(cells in table()) {
        let mut tables = Tables::default();
        tables.add_table(&cells, None);

        assert_kept(&tables, &Rule::USUAL);
    }

    #[test]
    fn no_reckoning_across_two_tables_tells_it_either((one, other) in two_groupings()) {
        let mut tables = Tables::default();
        let margin = tables.add_table(&one, None);
        tables.add_table(&other, Some(margin));

        assert_kept(&tables, &Rule::USUAL);
    }
}
