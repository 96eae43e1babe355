//! A young person's phone: it asks again with the same form until it is told that the words were kept.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::program::Program;

pub(crate) struct Phone {
    program: Arc<Program>,
    session: String,
    visitor: String,
}

/// A page's two hidden fields.
struct Form {
    token: String,
    form_key: String,
}

impl Phone {
    pub(crate) fn of(name: &str, program: &Arc<Program>) -> Self {
        Self { program: Arc::clone(program), session: program.session(name), visitor: String::new() }
    }

    /// Begins, answers one question and shares; the id of what was shared, once that was acknowledged.
    pub(crate) fn shares(&mut self) -> String {
        let begin = self.form("/say");
        let (_, draft) = self.sends("/say/before-my-review", &begin, "");
        let statement = draft.split('/').nth(2).unwrap().to_owned();
        let answer = self.form(&draft);
        self.sends(&draft, &answer, "&way=said&words=I+want+to+see+Yusuf");
        let share_path = format!("/say/{statement}/share");
        let (page, share) = self.opens(&share_path);
        let ticked: String = page
            .split("name=\"reader\"")
            .skip(1)
            .filter_map(|rest| rest.split("value=\"").nth(1)?.split('"').next())
            .map(|id| format!("&reader={id}"))
            .collect();
        let (_, went_to) = self.sends(&share_path, &share, &ticked);
        assert_eq!(went_to, format!("/my-statements/{statement}"));
        statement
    }

    fn form(&mut self, path: &str) -> Form {
        self.opens(path).1
    }

    fn opens(&mut self, path: &str) -> (String, Form) {
        let page = self.asks(&format!("GET {path} HTTP/1.1\r\n"), "");
        assert!(page.starts_with("HTTP/1.1 200"), "{path}: {page}");
        let hidden = |name: &str| {
            let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let form = Form { token: hidden("token"), form_key: hidden("form_key") };
        (page, form)
    }

    /// Sends a form; the answer and where it leads. The same form again and again while nobody answers.
    fn sends(&mut self, path: &str, form: &Form, fields: &str) -> (String, String) {
        let body = format!("token={}&form_key={}{fields}", form.token, form.form_key);
        let head = format!(
            "POST {path} HTTP/1.1\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n",
            body.len()
        );
        let answer = self.asks(&head, &body);
        assert!(answer.starts_with("HTTP/1.1 303"), "{path}: {answer}");
        let led = answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap().to_owned();
        (answer, led)
    }

    fn asks(&mut self, head: &str, body: &str) -> String {
        loop {
            let answer = self.try_to_ask(head, body).unwrap_or_default();
            if answer.contains("\r\n\r\n") && !answer.starts_with("HTTP/1.1 503") {
                if let Some(rest) = answer.split("set-cookie: engage-visitor=").nth(1) {
                    rest.split(';').next().unwrap().clone_into(&mut self.visitor);
                }
                return answer;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn try_to_ask(&self, head: &str, body: &str) -> std::io::Result<String> {
        let address = self.program.address().ok_or(std::io::ErrorKind::NotConnected)?;
        let mut connection = TcpStream::connect(&address)?;
        let (session, visitor) = (&self.session, &self.visitor);
        write!(
            connection,
            "{head}host: {address}\r\ncookie: engage={session}; engage-visitor={visitor}\r\nconnection: close\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    }
}
