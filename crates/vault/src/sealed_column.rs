//! The register of sealed columns: rotation walks through it, and the canary test looks in each.

use store::Sql;

/// One sealed column: where it is, and whose words it holds. Made by [`crate::sealed_column!`].
#[derive(Clone, Copy, Debug)]
pub struct SealedColumn {
    /// The table.
    pub table: &'static str,
    /// The column that holds sealed bytes.
    pub column: &'static str,
    /// The column that holds the row id given to [`crate::Place`].
    pub row_column: &'static str,
    /// The column that holds the person whose words these are.
    pub subject_column: &'static str,
    /// Rows of person `$1` sealed with a version below `$2` (four bytes): the row id and the sealed bytes.
    pub select: Sql,
    /// Puts `$1` into row `$2` where `$3` still stands.
    pub update: Sql,
}

/// Names a sealed column: `sealed_column!("voice_answers", "words", row "id", subject "young_person_id")`.
#[macro_export]
macro_rules! sealed_column {
    ($table:literal, $column:literal, row $row:literal, subject $subject:literal) => {
        $crate::SealedColumn {
            table: $table,
            column: $column,
            row_column: $row,
            subject_column: $subject,
            select: $crate::store::Sql::from_macro(concat!(
                "select ",
                $row,
                ", ",
                $column,
                " from ",
                $table,
                " where ",
                $subject,
                " = $1 and substr(",
                $column,
                ", 2, 4) < $2 order by ",
                $row,
                " limit 100"
            )),
            update: $crate::store::Sql::from_macro(concat!(
                "update ",
                $table,
                " set ",
                $column,
                " = $1 where ",
                $row,
                " = $2 and ",
                $column,
                " = $3"
            )),
        }
    };
}
