//! One connection, from its first byte to its end.

use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use axum::{BoxError, Router};
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::server::conn::{http1, http2};
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;
use tower::Service as _;

use crate::first_bytes::{self, Http};
use crate::paced_body::PacedBody;
use crate::serve::{Limits, PeerAddress};

/// Streams a client may open and take back before we answered, which costs it nothing and us much.
const PENDING_RESETS: usize = 20;

/// What all connections share.
pub(crate) struct Connections {
    router: Router,
    limits: Arc<Limits>,
    http1: http1::Builder,
    http2: http2::Builder<TokioExecutor>,
}

impl Connections {
    pub(crate) fn new(router: Router, limits: Limits) -> Self {
        Self {
            router: router.with_state(()),
            http1: http1(&limits),
            http2: http2(&limits),
            limits: Arc::new(limits),
        }
    }

    /// Answers a connection's requests until it ends, or until we are told to stop.
    pub(crate) async fn answer(&self, stream: TcpStream, peer: PeerAddress, mut told: watch::Receiver<bool>) {
        let first_bytes = first_bytes::read(stream, self.limits.answer_stall);
        let opened = tokio::select! {
            opened = timeout(self.limits.first_bytes, first_bytes) => opened,
            () = until_told(&mut told) => return,
        };
        let Ok(Ok((http, wire))) = opened else { return };
        let (under_way, watched) = watch::channel(0);
        let service = self.service(peer, under_way);
        let wire = TokioIo::new(wire);
        match http {
            Http::One => self.drive(self.http1.serve_connection(wire, service), watched, told).await,
            Http::Two => self.drive(self.http2.serve_connection(wire, service), watched, told).await,
        }
    }

    fn service(
        &self,
        peer: PeerAddress,
        under_way: watch::Sender<usize>,
    ) -> impl Service<Request<Incoming>, Response = Response<AnswerBody>, Error = Infallible, Future: Send> + use<>
    {
        let (router, limits, under_way) =
            (self.router.clone(), Arc::clone(&self.limits), Arc::new(under_way));
        service_fn(move |request: Request<Incoming>| {
            let under_way = UnderWay::begin(&under_way);
            let mut request = request.map(|body| asked_with(body, &limits));
            request.extensions_mut().insert(peer);
            let answer = router.clone().call(request);
            async move { answer.await.map(|answer| answer.map(|body| AnswerBody { body, _under_way: under_way })) }
        })
    }

    /// Runs a connection to its end, which is asked for when it is idle or when we stop.
    async fn drive<C>(&self, connection: C, watched: watch::Receiver<usize>, mut told: watch::Receiver<bool>)
    where
        C: GracefulConnection<Error = hyper::Error>,
    {
        let mut connection = pin!(connection);
        let ended = tokio::select! {
            biased;
            ended = connection.as_mut() => Ok(ended),
            () = until_idle(watched, &self.limits) => Err("idle"),
            () = until_told(&mut told) => Err("stopping"),
        };
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a connection failed"),
            Err(reason) => {
                connection.as_mut().graceful_shutdown();
                if timeout(self.limits.finish, connection).await.is_err() {
                    tracing::debug!(reason, "a connection did not end when asked and was cut");
                }
            }
        }
    }
}

fn http1(limits: &Limits) -> http1::Builder {
    let mut http1 = http1::Builder::new();
    http1.timer(TokioTimer::new()).header_read_timeout(limits.head);
    // hyper refuses a smaller buffer than 8 KiB.
    http1.max_buf_size(limits.head_bytes.max(8 * 1024));
    http1
}

fn http2(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut http2 = http2::Builder::new(TokioExecutor::new());
    http2
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams_per_connection)
        .max_header_list_size(u32::try_from(limits.head_bytes).unwrap_or(u32::MAX))
        .max_pending_accept_reset_streams(PENDING_RESETS)
        .keep_alive_interval(limits.ping_every)
        .keep_alive_timeout(limits.ping_answer);
    http2
}

async fn until_told(told: &mut watch::Receiver<bool>) {
    // An error means that the accept loop is gone, which is a reason to stop as well.
    let _ = told.wait_for(|stopping| *stopping).await;
}

/// Returns when no request has been under way for so long; the first must come within the time for a head.
async fn until_idle(mut under_way: watch::Receiver<usize>, limits: &Limits) {
    let mut patience: Duration = limits.head.min(limits.idle);
    loop {
        let nothing_under_way = *under_way.borrow_and_update() == 0;
        let wait = if nothing_under_way { patience } else { Duration::MAX };
        let Ok(Ok(())) = timeout(wait, under_way.changed()).await else { return };
        patience = limits.idle;
    }
}

fn asked_with(body: Incoming, limits: &Limits) -> Body {
    if body.is_end_stream() { Body::empty() } else { Body::new(PacedBody::new(body, limits)) }
}

/// Counts a request as under way until it is dropped.
struct UnderWay(Arc<watch::Sender<usize>>);

impl UnderWay {
    fn begin(count: &Arc<watch::Sender<usize>>) -> Self {
        count.send_modify(|count| *count += 1);
        Self(Arc::clone(count))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}

/// An answer's body, whose request is under way until all of it was handed over.
struct AnswerBody {
    body: Body,
    _under_way: UnderWay,
}

impl HttpBody for AnswerBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(cx).map_err(BoxError::from)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
