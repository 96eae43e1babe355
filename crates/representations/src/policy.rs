//! Who looks into a complaint, who sees it, and what can be done with it. Pure: no database, no page.

use accounts::Role;
use jiff::civil::Date;

use crate::complaint::{About, Complaint, State};
use crate::stage::Stage;

/// The last stage; after it there is the Ombudsman.
pub const LAST_STAGE: i64 = 3;

/// Who looks into it: the manager; the reviewing officer where it is about the manager or about a conference,
/// or where there is no manager. Nobody, when neither is there.
#[must_use]
pub fn owner(about: About, in_their_life: &[Role]) -> Option<Role> {
    let order = match about {
        About::Care => [Role::TeamManager, Role::Iro],
        About::Manager | About::Conference => [Role::Iro, Role::Iro],
    };
    order.into_iter().find(|role| in_their_life.contains(role))
}

/// Whether `roles` towards the young person let someone see it: whoever owns it, and the reviewing officer, who
/// is told of every one. A manager does not see a complaint about the manager.
#[must_use]
pub fn may_see(complaint: &Complaint, roles: &[Role]) -> bool {
    roles.contains(&complaint.owner) || roles.contains(&Role::Iro)
}

/// Whether `roles` make someone the one who answers it now.
#[must_use]
pub fn must_answer(complaint: &Complaint, roles: &[Role]) -> bool {
    complaint.state == State::Open && roles.contains(&complaint.owner)
}

/// Whether a stage may be given more time: once, and only where the law has room.
#[must_use]
pub fn may_extend(stage: &Stage) -> bool {
    stage.answered_at.is_none() && stage.extended_at.is_none() && stage.latest_on > stage.due_on
}

/// Whether `day` is one that the stage may be extended to.
#[must_use]
pub fn may_extend_to(stage: &Stage, day: Date) -> bool {
    may_extend(stage) && day > stage.due_on && day <= stage.latest_on
}

/// Whether the next stage can begin: an answer is there, and it did not settle it. What is about a conference
/// has its own way, and no stages.
#[must_use]
pub fn may_go_on(complaint: &Complaint) -> bool {
    complaint.state == State::Answered && complaint.stage < LAST_STAGE && complaint.about != About::Conference
}
