//! Workers answer: a write that people wait for, durable before they are told so. For information.

use platform::new_id;

use crate::client::{self, Connection};
use crate::load::Asked;
use crate::rounds::{Measure, measure};
use crate::start::Server;
use crate::visitors::Visitors;

const MOST: usize = 1_000;

/// Answers up to a thousand statements, none of them the measured worker's, from `connections` at once.
pub(crate) async fn replies(
    server: &Server,
    visitors: &Visitors,
    connections: usize,
) -> anyhow::Result<Measure> {
    let mut connection = Connection::open(server.address).await?;
    let mut requests = Vec::new();
    for (worker, statements) in &visitors.owing {
        let Some(first) = statements.first().filter(|_| requests.len() < MOST) else { break };
        let page =
            connection.fetch(&client::get(&format!("/statements/{first}"), &worker.session, false)).await?;
        let token = hidden(page.text()?, "token").to_owned();
        for statement in statements {
            let form_key = new_id();
            let words =
                "You+are+right.+From+Saturday+on+you+see+each+other+every+week.+I+will+call+you+tomorrow.";
            let form = format!("token={token}&form_key={form_key}&outcome=will-change&words={words}");
            requests.push(client::post(&format!("/statements/{statement}/reply"), &worker.session, &form));
        }
    }
    requests.truncate(MOST);
    measure(server, &Asked::once(requests, connections, 303)).await
}

/// What a hidden field of a form holds.
fn hidden<'a>(html: &'a str, name: &str) -> &'a str {
    let begins = format!("name=\"{name}\" value=\"");
    let after = html.split_once(&begins).map(|(_, after)| after);
    after.and_then(|after| after.split_once('"')).map(|(value, _)| value).unwrap_or_default()
}
