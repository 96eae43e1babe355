//! Routes: a path, who may come, and the verb that answers. The list of them feeds `docs/routes.md` and the
//! test that calls every route as everyone.

use std::sync::Arc;

use axum::response::Response;
use platform::Result;

use crate::frame::Place;
use crate::notice::AskNotices;
use crate::visit::Visit;

/// Who may come: made from the visit, or the visit ends. A handler that takes an actor cannot be reached
/// by anyone else.
pub trait Actor: Sized {
    /// As `docs/routes.md` calls them.
    const NAME: &'static str;

    /// The actor, or what the visitor meets instead.
    fn of(visit: &mut Visit) -> Result<Self>;
}

/// Anyone, signed in or not.
pub struct Visitor;

impl Actor for Visitor {
    const NAME: &'static str = "anyone";

    fn of(_: &mut Visit) -> Result<Self> {
        Ok(Self)
    }
}

/// Finds out who is at the door, for pages that no actor was made for.
pub(crate) type Recognise = Arc<dyn Fn(&mut Visit) -> Result<()> + Send + Sync>;
pub(crate) type Verb = Arc<dyn Fn(&mut Visit) -> Result<Response> + Send + Sync>;

/// One route.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// With `{names}`.
    pub path: &'static str,
    /// Who may come.
    pub actor: &'static str,
    /// The file that answers it.
    pub file: &'static str,
    /// The longest body it takes, in bytes.
    pub most_bytes: usize,
    pub(crate) verb: Verb,
}

/// The routes of a capability.
#[derive(Clone, Default)]
pub struct Routes {
    routes: Vec<Route>,
    recognise: Option<Recognise>,
    places: Vec<(&'static str, Place)>,
    notices: Vec<(&'static str, AskNotices)>,
}

/// Long enough for the longest answer in any script; a form is never longer.
const MOST_FORM_BYTES: usize = 128 * 1024;

impl Routes {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows a page.
    #[must_use]
    #[track_caller]
    pub fn get<A: Actor + 'static>(
        self,
        path: &'static str,
        show: impl Fn(A, &mut Visit) -> Result<Response> + Send + Sync + 'static,
    ) -> Self {
        self.add("GET", path, MOST_FORM_BYTES, show)
    }

    /// Takes a form.
    #[must_use]
    #[track_caller]
    pub fn post<A: Actor + 'static>(
        self,
        path: &'static str,
        verb: impl Fn(A, &mut Visit) -> Result<Response> + Send + Sync + 'static,
    ) -> Self {
        self.add("POST", path, MOST_FORM_BYTES, verb)
    }

    /// Takes a file of at most `most_bytes`.
    #[must_use]
    #[track_caller]
    pub fn upload<A: Actor + 'static>(
        self,
        path: &'static str,
        most_bytes: usize,
        verb: impl Fn(A, &mut Visit) -> Result<Response> + Send + Sync + 'static,
    ) -> Self {
        self.add("POST", path, most_bytes, verb)
    }

    /// These and `others`.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.routes.extend(others.routes);
        self.places.extend(others.places);
        self.recognise = self.recognise.or(others.recognise);
        self.notices.extend(others.notices);
        self
    }

    /// A link that everyone with `role` sees on every page.
    #[must_use]
    pub fn place(mut self, role: &'static str, place: Place) -> Self {
        self.places.push((role, place));
        self
    }

    /// How someone is recognised on a page that is there for nobody in particular, such as one that does not
    /// exist: they keep what stands around their pages.
    #[must_use]
    pub fn recognise_with(
        mut self,
        recognise: impl Fn(&mut Visit) -> Result<()> + Send + Sync + 'static,
    ) -> Self {
        self.recognise = Some(Arc::new(recognise));
        self
    }

    pub(crate) fn recognise(&self) -> Option<&Recognise> {
        self.recognise.as_ref()
    }

    /// What may have to be said above every page of everyone with `role`.
    #[must_use]
    pub fn notice(mut self, role: &'static str, ask: AskNotices) -> Self {
        self.notices.push((role, ask));
        self
    }

    /// What may have to be said to each role, in order.
    #[must_use]
    pub fn notices(&self) -> &[(&'static str, AskNotices)] {
        &self.notices
    }

    /// The links of each role, in order.
    #[must_use]
    pub fn places(&self) -> &[(&'static str, Place)] {
        &self.places
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Route] {
        &self.routes
    }

    #[track_caller]
    fn add<A: Actor + 'static>(
        mut self,
        method: &'static str,
        path: &'static str,
        most_bytes: usize,
        verb: impl Fn(A, &mut Visit) -> Result<Response> + Send + Sync + 'static,
    ) -> Self {
        let file = std::panic::Location::caller().file();
        let verb: Verb = Arc::new(move |visit| {
            let actor = A::of(visit)?;
            verb(actor, visit)
        });
        self.routes.push(Route { method, path, actor: A::NAME, file, most_bytes, verb });
        self
    }
}
