//! Connections of both engines: their settings, their prepared statements, TLS to PostgreSQL.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use postgres::config::SslMode;
use postgres::{NoTls, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::Error;

pub(crate) type PooledSqlite = r2d2::PooledConnection<SqliteReaders>;
pub(crate) type PooledPostgres = r2d2::PooledConnection<PostgresConnections>;

const STATEMENTS_KEPT: usize = 256;
const WAIT_FOR_A_CONNECTION: Duration = Duration::from_secs(10);

/// Opens the database file. WAL lets people read while others write; FULL means that an answer is given
/// only when the words are on the disk.
pub(crate) fn open_sqlite(path: &Path) -> Result<rusqlite::Connection, Error> {
    let connection = rusqlite::Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    connection.execute_batch(
        "pragma journal_mode = wal;
         pragma synchronous = full;
         pragma foreign_keys = on;
         pragma temp_store = memory;
         pragma secure_delete = on;
         pragma cache_size = -4096;",
    )?;
    Ok(connection)
}

/// Makes SQLite connections that cannot write.
pub(crate) struct SqliteReaders(PathBuf);

impl r2d2::ManageConnection for SqliteReaders {
    type Connection = rusqlite::Connection;
    type Error = Error;

    fn connect(&self) -> Result<Self::Connection, Error> {
        let connection = open_sqlite(&self.0)?;
        connection.execute_batch("pragma query_only = on")?;
        Ok(connection)
    }

    fn is_valid(&self, _: &mut Self::Connection) -> Result<(), Error> {
        Ok(())
    }

    fn has_broken(&self, connection: &mut Self::Connection) -> bool {
        // A request that ended in the middle of a transaction must not hand it to the next one.
        !connection.is_autocommit()
    }
}

pub(crate) fn sqlite_readers(path: &Path, connections: u32) -> Result<r2d2::Pool<SqliteReaders>, Error> {
    Ok(pool(connections).build(SqliteReaders(path.to_owned()))?)
}

/// A PostgreSQL connection and the statements prepared on it.
pub struct PostgresConnection {
    pub(crate) client: postgres::Client,
    statements: HashMap<&'static str, Statement>,
}

impl PostgresConnection {
    /// The statement, prepared once per connection.
    pub(crate) fn prepared(&mut self, text: &'static str) -> Result<Statement, Error> {
        if let Some(known) = self.statements.get(text) {
            return Ok(known.clone());
        }
        let prepared = self.client.prepare(text)?;
        self.statements.insert(text, prepared.clone());
        Ok(prepared)
    }
}

/// Makes PostgreSQL connections, with TLS where the address asks for it.
pub(crate) struct PostgresConnections {
    config: postgres::Config,
    tls: MakeRustlsConnect,
}

impl r2d2::ManageConnection for PostgresConnections {
    type Connection = PostgresConnection;
    type Error = Error;

    fn connect(&self) -> Result<Self::Connection, Error> {
        let mut client = connect(&self.config, &self.tls)?;
        // Asking must not be able to write; a change says that it does.
        client.batch_execute("set default_transaction_read_only = on")?;
        Ok(PostgresConnection { client, statements: HashMap::new() })
    }

    fn is_valid(&self, connection: &mut Self::Connection) -> Result<(), Error> {
        Ok(connection.client.is_valid(Duration::from_secs(2))?)
    }

    fn has_broken(&self, connection: &mut Self::Connection) -> bool {
        connection.client.is_closed()
    }
}

pub(crate) fn postgres_connections(
    url: &str,
    connections: u32,
) -> Result<r2d2::Pool<PostgresConnections>, Error> {
    let config: postgres::Config = url.parse()?;
    let manager = PostgresConnections { config, tls: tls()? };
    Ok(pool(connections).test_on_check_out(false).build(manager)?)
}

/// One connection that is in no pool and may write.
pub(crate) fn connect_to_postgres(url: &str) -> Result<postgres::Client, Error> {
    connect(&url.parse()?, &tls()?)
}

fn pool<M: r2d2::ManageConnection>(connections: u32) -> r2d2::Builder<M> {
    r2d2::Pool::builder()
        .max_size(connections)
        .min_idle(Some(1))
        .connection_timeout(WAIT_FOR_A_CONNECTION)
        .error_handler(Box::new(Quiet))
}

/// The pool's own notices of a failed connection; the request that needed it reports the failure.
#[derive(Debug)]
struct Quiet;

impl<E: std::fmt::Display> r2d2::HandleError<E> for Quiet {
    fn handle_error(&self, error: E) {
        tracing::warn!(%error, "a database connection could not be made");
    }
}

fn connect(config: &postgres::Config, tls: &MakeRustlsConnect) -> Result<postgres::Client, Error> {
    if config.get_ssl_mode() == SslMode::Disable {
        return Ok(config.connect(NoTls)?);
    }
    Ok(config.connect(tls.clone())?)
}

fn tls() -> Result<MakeRustlsConnect, Error> {
    let mut roots = rustls::RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(found.certs);
    let config =
        rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::Stopped(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}
