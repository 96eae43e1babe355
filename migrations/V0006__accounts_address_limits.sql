-- Wrong passwords, codes and links that came from one internet address lately. The address itself is not kept:
-- the index takes our key to make. `forgotten_at` is when its last mistake will be forgotten; then the row goes.
create table accounts_address_tries (
    address_index bytea primary key,
    forgotten_at bigint not null
);
create index accounts_address_tries_by_end on accounts_address_tries (forgotten_at);
