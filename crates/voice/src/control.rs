//! What a young person can still do with what they shared, and what they did: shown beside it.

use platform::{App, Moment, Result};
use store::Read;

use crate::my_statement::Step;
use crate::taken_back::TakenBack;
use crate::withdrawal::Withdrawal;
use crate::{Statement, policy};

/// For the foot of their page about a statement.
pub(crate) struct Control {
    /// Until when it can be taken back, where it can.
    pub(crate) take_back_until: Option<Moment>,
    pub(crate) may_withdraw: bool,
    pub(crate) is_kept_for_safety: bool,
    pub(crate) withdrawal: Option<Withdrawal>,
    taken_back: Vec<TakenBack>,
}

impl Control {
    pub(crate) fn of(statement: &Statement, now: Moment, app: &App, read: &mut impl Read) -> Result<Self> {
        let is_kept_for_safety = safety::is_raised(statement.id.0, read)?;
        let may_take_back = policy::may_take_back(statement, is_kept_for_safety, now).is_ok();
        let until = statement.shared_at.map(|at| at.plus_seconds(policy::TAKE_BACK_SECONDS));
        Ok(Self {
            take_back_until: until.filter(|_| may_take_back),
            may_withdraw: policy::may_withdraw(statement),
            is_kept_for_safety,
            withdrawal: Withdrawal::of(statement, app, read)?,
            taken_back: TakenBack::all_of(statement.id, read)?,
        })
    }

    /// What they did with it, for the line of what happened.
    pub(crate) fn steps(&self) -> Vec<Step> {
        let step = |words, at| Step { words, who: String::new(), at };
        let shared = self.taken_back.iter().map(|back| step("step-shared", back.shared_at));
        let back = self.taken_back.iter().map(|back| step("step-taken-back", back.at));
        let withdrawn = self.withdrawal.iter().map(|withdrawal| step("step-withdrawn", withdrawal.at));
        shared.chain(back).chain(withdrawn).collect()
    }
}
