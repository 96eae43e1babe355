//! The migrations lie outside of this crate: without this, Cargo would not see a new one.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
