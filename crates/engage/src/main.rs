//! The program: `engage serve`, `engage demo`, and what whoever runs the machine needs.

mod command_line;
mod upkeep;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command_line::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            command_line::complain(&error);
            ExitCode::FAILURE
        }
    }
}
