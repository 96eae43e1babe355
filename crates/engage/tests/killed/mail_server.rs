//! A mail server that takes every letter and counts each by its number.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Takes letters until the test ends.
pub(crate) struct MailServer {
    pub(crate) port: u16,
    taken: Arc<Mutex<HashMap<String, usize>>>,
}

impl MailServer {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(HashMap::new()));
        let counted = Arc::clone(&taken);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let counted = Arc::clone(&counted);
                // A program that was killed hangs up in the middle of a sentence.
                thread::spawn(move || drop(talk(&connection, &counted)));
            }
        });
        Self { port, taken }
    }

    /// How often each letter was taken, by its number.
    pub(crate) fn taken(&self) -> HashMap<String, usize> {
        self.taken.lock().unwrap().clone()
    }
}

fn talk(connection: &TcpStream, counted: &Mutex<HashMap<String, usize>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(connection).lines();
    let say = |words: &str| (&mut &*connection).write_all(format!("{words}\r\n").as_bytes());
    say("220 here")?;
    while let Some(line) = lines.next() {
        let line = line?.to_ascii_uppercase();
        match line.split(' ').next().unwrap_or_default() {
            "EHLO" | "HELO" => say("250 here")?,
            "DATA" => {
                say("354 go on")?;
                let mut number = String::new();
                loop {
                    let line = lines.next().ok_or(std::io::ErrorKind::UnexpectedEof)??;
                    if line == "." {
                        break;
                    }
                    if let Some(named) = line.strip_prefix("Message-ID: ") {
                        named.clone_into(&mut number);
                    }
                }
                *counted.lock().unwrap().entry(number).or_insert(0) += 1;
                say("250 taken")?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 yes")?,
        }
    }
    Ok(())
}
