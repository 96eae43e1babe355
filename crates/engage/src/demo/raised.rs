//! What is raised in the demo before anyone opens it: so that whoever is on duty has somebody to see to.

use platform::{Act, App};
use safety::{ConcernId, Raising, Said, raise, reasons_in};
use world::World;

/// Tomos is worried about someone, and nobody has said yet that they have it.
pub(super) fn fill(app: &App, world: &World) -> anyhow::Result<()> {
    let tomos = world.person("Tomos");
    let authority = accounts::Authority::of(world.westmere, &mut app.database.reader()?)?;
    let raising = Raising {
        id: ConcernId::fresh(),
        authority,
        young_person: Some(tomos),
        statement: None,
        reasons: reasons_in(Said { marked: &["worried-about-someone"], ..Said::default() }),
        words: Some("My friend at college says he has nowhere to sleep this week.".into()),
        kept_from: Vec::new(),
    };
    let act = Act::of(tomos.0, world.westmere.0, "safety.said_not_safe", raising.id.0).about(tomos.0);
    app.change(act, move |change| raise(change, &raising))?;
    Ok(())
}
