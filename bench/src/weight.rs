//! What a browser fetches for each page: all of it the first time, the page alone after.

use std::collections::{BTreeSet, HashMap};

use anyhow::ensure;

use crate::client::{Connection, with_encoding};
use crate::start::Server;
use crate::visitors::{Sharer, Visitor, Visitors};

/// A page's bytes as a browser gets them: heads and compressed bodies.
pub(crate) struct Weight {
    pub(crate) path: &'static str,
    pub(crate) as_whom: &'static str,
    pub(crate) html: usize,
    pub(crate) styles: usize,
    pub(crate) scripts: usize,
    pub(crate) drawings: usize,
}

/// What was weighed, heaviest first, and the paths that nobody here can open.
pub(crate) struct Weights {
    pub(crate) pages: Vec<Weight>,
    pub(crate) not_weighed: Vec<&'static str>,
}

impl Weight {
    pub(crate) fn first_visit(&self) -> usize {
        self.html + self.styles + self.scripts + self.drawings
    }
}

/// Everything in the address that stands for a record.
type Places = Vec<(&'static str, String)>;

/// Weighs every page that one of the visitors can open.
pub(crate) async fn weigh(
    server: &Server,
    visitors: &Visitors,
    drafting: &Sharer,
) -> anyhow::Result<Weights> {
    let mut scale = Scale { connection: Connection::open(server.address).await?, assets: HashMap::new() };
    let who = who_opens(visitors, drafting);
    let (mut pages, mut not_weighed) = (Vec::new(), Vec::new());
    let routes = engage::capabilities::routes();
    for route in routes.all().iter().filter(|route| route.method == "GET") {
        let mut weighed = None;
        for (visitor, places) in &who {
            let Some(path) = filled(route.path, places) else { continue };
            weighed = scale.page(route.path, &path, *visitor).await?;
            if weighed.is_some() {
                break;
            }
        }
        match weighed {
            Some(weight) => pages.push(weight),
            None => not_weighed.push(route.path),
        }
    }
    pages.sort_by_key(|page| std::cmp::Reverse(page.first_visit()));
    Ok(Weights { pages, not_weighed })
}

fn who_opens<'a>(visitors: &'a Visitors, drafting: &'a Sharer) -> Vec<(Option<&'a Visitor>, Places)> {
    let shared = visitors.sharers.first();
    let places = |statement: Option<String>, person: Option<String>| {
        let mut places = vec![("{number}", "1".to_owned())];
        places.extend(statement.map(|id| ("{statement}", id)));
        places.extend(person.clone().map(|id| ("{young_person}", id)));
        places.extend(person.map(|id| ("{person}", id)));
        places
    };
    let theirs = shared.map(|one| one.statement.to_string());
    let young = shared.map(|one| one.visitor.person.to_string());
    let mut who = vec![(None, Vec::new())];
    who.extend(shared.map(|one| (Some(&one.visitor), places(theirs.clone(), young.clone()))));
    who.push((Some(&drafting.visitor), places(Some(drafting.statement.to_string()), None)));
    who.push((Some(&visitors.worker), places(theirs.clone(), young.clone())));
    who.extend(visitors.others.iter().map(|other| (Some(other), places(theirs.clone(), young.clone()))));
    who
}

/// The address with its places filled, if they can be.
fn filled(path: &str, places: &Places) -> Option<String> {
    let filled = places.iter().fold(path.to_owned(), |path, (place, value)| path.replace(place, value));
    (!filled.contains('{')).then_some(filled)
}

struct Scale {
    connection: Connection,
    assets: HashMap<String, usize>,
}

impl Scale {
    async fn page(
        &mut self,
        route: &'static str,
        path: &str,
        visitor: Option<&Visitor>,
    ) -> anyhow::Result<Option<Weight>> {
        let session = visitor.map_or("", |visitor| visitor.session.as_str());
        let plain = self.connection.fetch(&with_encoding(path, session, "")).await?;
        if plain.status != 200 {
            return Ok(None);
        }
        let sent = self.connection.ask(&with_encoding(path, session, "gzip, deflate, br")).await?;
        let as_whom = visitor.map_or("anyone", |visitor| visitor.role.code());
        let html = sent.head + sent.body;
        let mut weight = Weight { path: route, as_whom, html, styles: 0, scripts: 0, drawings: 0 };
        for asset in assets_in(plain.text()?) {
            let bytes = self.asset(&asset).await?;
            match asset.rsplit('.').next() {
                Some("css") => weight.styles += bytes,
                Some("js") => weight.scripts += bytes,
                Some("woff2") => {}
                _ => weight.drawings += bytes,
            }
        }
        Ok(Some(weight))
    }

    async fn asset(&mut self, path: &str) -> anyhow::Result<usize> {
        if let Some(known) = self.assets.get(path) {
            return Ok(*known);
        }
        let sent = self.connection.ask(&with_encoding(path, "", "gzip, deflate, br")).await?;
        ensure!(
            sent.status == 200,
            "{path} was answered {}: was `make assets` run before Engage was built?",
            sent.status
        );
        let bytes = sent.head + sent.body;
        self.assets.insert(path.to_owned(), bytes);
        Ok(bytes)
    }
}

/// The addresses of everything built that a page names, each once.
fn assets_in(html: &str) -> BTreeSet<String> {
    let named = html.split("\"/assets/").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    named.map(|name| format!("/assets/{name}")).collect()
}
