-- A replaced token is looked up among the few that there are. The index of the table's own constraint also holds
-- every session that was never replaced, and SQLite then thinks that a scan is as good.
create unique index accounts_sessions_by_former_token on accounts_sessions (former_token_hash)
where former_token_hash is not null;
