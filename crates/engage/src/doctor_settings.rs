//! What `engage doctor` finds in the settings: what each is, where it came from, and what it opens to others.

use std::collections::BTreeMap;

use platform::Settings;

use crate::doctor::{Check, Sources};
use crate::existing;

pub(crate) fn checks(sources: &Sources, settings: &Settings) -> Vec<Check> {
    vec![origins(sources), address(settings), demo(settings)]
}

fn origins(sources: &Sources) -> Check {
    let in_file = sources.file.as_deref().and_then(|path| std::fs::read_to_string(path).ok());
    let in_file: toml::Table = in_file.and_then(|text| text.parse().ok()).unwrap_or_default();
    let said = |name: &str| {
        let variable = format!("ENGAGE_{}", name.to_uppercase());
        let from = |texts: &BTreeMap<String, String>, name: &str| texts.get(name).cloned();
        from(&sources.given, name)
            .map(|text| (text, "the command line".to_owned()))
            .or_else(|| Some((from(&sources.environment, &variable)?, variable.clone())))
            .or_else(|| {
                let path = from(&sources.environment, &format!("{variable}_FILE"))?;
                let text = std::fs::read_to_string(&path).ok()?;
                Some((text.trim_end().to_owned(), path))
            })
            .or_else(|| {
                let value = in_file.get(name)?;
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Some((text, sources.file.as_ref()?.display().to_string()))
            })
    };
    let lines = Settings::ALL.iter().filter_map(|setting| {
        let (text, from) = said(setting.name)?;
        Some(format!("{} = {} ({from})", setting.name, existing::without_password(&text)))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return Check::well("settings", "every setting has its default");
    }
    Check::well("settings", format!("{}; the others have their defaults", lines.join("; ")))
}

fn address(settings: &Settings) -> Check {
    let about = "address";
    let found =
        if settings.public_address.is_empty() { "no public_address" } else { &settings.public_address };
    if settings.is_https() {
        return Check::well(about, format!("people come to {found}"));
    }
    if settings.listen.is_loopback() && settings.public_address.is_empty() {
        let to_do = "before others use it, put a proxy with TLS in front and set public_address to its https:// address";
        return Check::problem(about, format!("{found}: only people at this machine can come"), to_do);
    }
    let to_do = "put a proxy with TLS in front and set public_address to its https:// address: words and passwords can be read on the way";
    Check::serious(about, format!("{found}, and others can reach {} without TLS", settings.listen), to_do)
}

fn demo(settings: &Settings) -> Check {
    if settings.is_demo {
        let to_do = "take is_demo out of the settings: anyone can sign in as anyone";
        return Check::serious("demo", "is_demo is on", to_do);
    }
    Check::well("demo", "off: nobody signs in as someone else")
}
