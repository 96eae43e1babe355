-- Since when work that must not happen twice is being done; empty again when it failed and may be tried once more.
alter table jobs add column begun_at bigint;
