package io.tickwire.host.news;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.HistoricalNews;
import io.tickwire.message.HistoricalNewsEnd;
import io.tickwire.message.HistoricalNewsRequest;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.NewsArticleRequest;
import io.tickwire.message.NewsProviders;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;
import io.tickwire.wire.Times;
import io.tickwire.wire.Unset;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Answers the requests for news: providers, headlines of the past, articles. Host thread only; allocates texts. */
public final class NewsRequests implements RequestHandler {
    private static final int MAX_HEADLINES = 300;
    private static final int NO_ARTICLE = 10172;
    private static final long DEFAULT_SPAN_SECONDS = 30 * 86_400L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'.0'").withZone(ZoneOffset.UTC);

    private final InstrumentCatalog catalog;
    private final HostTime time;
    private final Times times = new Times(ZoneOffset.UTC);
    private final Articles articles;
    private final boolean[] wanted = new boolean[Articles.CODES.length];
    private final NewsProviders providers = new NewsProviders();
    private final HistoricalNews headline = new HistoricalNews();
    private final HistoricalNewsEnd end = new HistoricalNewsEnd();
    private final NewsArticle article = new NewsArticle();

    /** Makes the handler over a catalog. */
    public NewsRequests(final InstrumentCatalog catalog, final HostTime time) {
        this.catalog = catalog;
        this.time = time;
        this.articles = new Articles(catalog);
        for (int i = 0; i < Articles.CODES.length; i++) {
            providers.newsProviders().add().providerCode(Articles.CODES[i]).providerName(Articles.NAMES[i]);
        }
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_NEWS_PROVIDERS, RequestId.REQ_HISTORICAL_NEWS, RequestId.REQ_NEWS_ARTICLE);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_NEWS_PROVIDERS -> session.send(MessageId.NEWS_PROVIDERS, providers);
            case RequestId.REQ_NEWS_ARTICLE -> sendArticle(session, (NewsArticleRequest)request);
            default -> sendHeadlines(session, (HistoricalNewsRequest)request);
        }
    }

    private void sendArticle(final HostSession session, final NewsArticleRequest request) {
        final int provider = Articles.provider(request.providerCode());
        final String text = provider < 0 ? null : articles.text(provider, request.articleId());
        if (text == null) {
            session.error(request.reqId(), NO_ARTICLE, "there is no article with this id");
            return;
        }
        article.clear();
        article.reqId(request.reqId()).articleType(0).articleText(text);
        session.send(MessageId.NEWS_ARTICLE, article);
    }

    private void sendHeadlines(final HostSession session, final HistoricalNewsRequest request) {
        final Instrument instrument = catalog.byConId(request.conId());
        final long until = second(request.endDateTime(), time.seconds());
        final long from = second(request.startDateTime(), until - DEFAULT_SPAN_SECONDS);
        if (instrument == null || until == Unset.LONG || from == Unset.LONG || !readProviders(request.providerCodes())
            || request.totalResults() < 1 || request.totalResults() > MAX_HEADLINES) {
            session.error(request.reqId(), ErrorCode.INVALID_REQUEST,
                "news need a known contract id, known providers, readable times and 1 to 300 results");
            return;
        }
        end.clear();
        end.reqId(request.reqId()).hasMore(!sendNewestFirst(session, request, instrument, from, until));
        session.send(MessageId.HISTORICAL_NEWS_END, end);
    }

    /** Whether all were sent. */
    private boolean sendNewestFirst(
        final HostSession session, final HistoricalNewsRequest request, final Instrument instrument, final long from,
        final long until) {
        int left = request.totalResults();
        for (long period = Math.min(until, time.seconds()) / Articles.PERIOD_SECONDS;
            (period + 1) * Articles.PERIOD_SECONDS > from; period--) {
            for (int provider = 0; provider < wanted.length; provider++) {
                final long second = Articles.second(provider, instrument, period);
                if (wanted[provider] && second >= from && second <= Math.min(until, time.seconds())) {
                    if (left-- == 0) {
                        return false;
                    }
                    headline.clear();
                    headline.reqId(request.reqId()).time(TIME.format(Instant.ofEpochSecond(second)))
                        .providerCode(Articles.CODES[provider])
                        .articleId(Articles.id(provider, instrument, period))
                        .headline(Articles.headline(provider, instrument, period));
                    session.send(MessageId.HISTORICAL_NEWS, headline);
                }
            }
        }
        return true;
    }

    private long second(final Text text, final long otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        final long nanos = times.parse(text);
        return nanos == Unset.LONG ? Unset.LONG : Math.floorDiv(nanos, NANOS_PER_SECOND);
    }

    private boolean readProviders(final Text codes) {
        Arrays.fill(wanted, false);
        for (final String code : codes.toString().split("\\+")) {
            final int provider = Articles.provider(code);
            if (provider < 0) {
                return false;
            }
            wanted[provider] = true;
        }
        return true;
    }
}
