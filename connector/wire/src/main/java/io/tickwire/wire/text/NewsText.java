package io.tickwire.wire.text;

import io.tickwire.message.CancelNewsBulletins;
import io.tickwire.message.CancelWshEventData;
import io.tickwire.message.CancelWshMetaData;
import io.tickwire.message.HistoricalNews;
import io.tickwire.message.HistoricalNewsEnd;
import io.tickwire.message.HistoricalNewsRequest;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.NewsArticleRequest;
import io.tickwire.message.NewsBulletin;
import io.tickwire.message.NewsBulletinsRequest;
import io.tickwire.message.NewsProvider;
import io.tickwire.message.NewsProviders;
import io.tickwire.message.NewsProvidersRequest;
import io.tickwire.message.TickNews;
import io.tickwire.message.WshEventData;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.message.WshMetaData;
import io.tickwire.message.WshMetaDataRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of news and of the calendar of Wall Street Horizon.
 */
final class NewsText {

    private NewsText() {
    }

    static void newsBulletinsRequest(final TextIo io, final NewsBulletinsRequest m) {
        io.version(1);
        m.allMessages(io.bool(m.allMessages()));
    }

    static void cancelNewsBulletins(final TextIo io, final CancelNewsBulletins m) {
        io.version(1);
    }

    static void newsBulletin(final TextIo io, final NewsBulletin m) {
        io.version(1);
        m.newsMsgId(io.int32(m.newsMsgId()));
        m.newsMsgType(io.int32(m.newsMsgType()));
        m.newsMessage(io.text(m.newsMessage()));
        m.originatingExch(io.text(m.originatingExch()));
    }

    static void newsArticleRequest(final TextIo io, final NewsArticleRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.providerCode(io.text(m.providerCode()));
        m.articleId(io.text(m.articleId()));
        if (io.since(ServerVersion.NEWS_OPTIONS)) {
            io.tagValues(m.newsArticleOptions());
        }
    }

    static void newsArticle(final TextIo io, final NewsArticle m) {
        m.reqId(io.int32(m.reqId()));
        m.articleType(io.int32(m.articleType()));
        m.articleText(io.text(m.articleText()));
    }

    static void newsProvidersRequest(final TextIo io, final NewsProvidersRequest m) {
        // The message is its id.
    }

    static void newsProviders(final TextIo io, final NewsProviders m) {
        final MessageList<NewsProvider> providers = m.newsProviders();
        final int size = io.count(providers.size(), 2);
        for (int i = 0; i < size; i++) {
            final NewsProvider p = io.element(providers, i);
            p.providerCode(io.text(p.providerCode()));
            p.providerName(io.text(p.providerName()));
        }
    }

    static void tickNews(final TextIo io, final TickNews m) {
        m.reqId(io.int32(m.reqId()));
        m.timestamp(io.int64(m.timestamp()));
        m.providerCode(io.text(m.providerCode()));
        m.articleId(io.text(m.articleId()));
        m.headline(io.text(m.headline()));
        m.extraData(io.text(m.extraData()));
    }

    static void historicalNewsRequest(final TextIo io, final HistoricalNewsRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.conId(io.int32(m.conId()));
        m.providerCodes(io.text(m.providerCodes()));
        m.startDateTime(io.text(m.startDateTime()));
        m.endDateTime(io.text(m.endDateTime()));
        m.totalResults(io.int32(m.totalResults()));
        if (io.since(ServerVersion.NEWS_OPTIONS)) {
            io.tagValues(m.historicalNewsOptions());
        }
    }

    static void historicalNews(final TextIo io, final HistoricalNews m) {
        m.reqId(io.int32(m.reqId()));
        m.time(io.text(m.time()));
        m.providerCode(io.text(m.providerCode()));
        m.articleId(io.text(m.articleId()));
        m.headline(io.text(m.headline()));
    }

    static void historicalNewsEnd(final TextIo io, final HistoricalNewsEnd m) {
        m.reqId(io.int32(m.reqId()));
        m.hasMore(io.bool(m.hasMore()));
    }

    static void wshMetaDataRequest(final TextIo io, final WshMetaDataRequest m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void cancelWshMetaData(final TextIo io, final CancelWshMetaData m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void wshMetaData(final TextIo io, final WshMetaData m) {
        m.reqId(io.int32(m.reqId()));
        m.dataJson(io.text(m.dataJson()));
    }

    static void wshEventDataRequest(final TextIo io, final WshEventDataRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.conId(io.int32(m.conId()));
        if (io.since(ServerVersion.WSH_FILTERS)) {
            m.filter(io.text(m.filter()));
            m.fillWatchlist(io.bool(m.fillWatchlist()));
            m.fillPortfolio(io.bool(m.fillPortfolio()));
            m.fillCompetitors(io.bool(m.fillCompetitors()));
        }
        if (io.since(ServerVersion.WSH_DATE_FILTERS)) {
            m.startDate(io.text(m.startDate()));
            m.endDate(io.text(m.endDate()));
            m.totalLimit(io.int32(m.totalLimit()));
        }
    }

    static void cancelWshEventData(final TextIo io, final CancelWshEventData m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void wshEventData(final TextIo io, final WshEventData m) {
        m.reqId(io.int32(m.reqId()));
        m.dataJson(io.text(m.dataJson()));
    }
}
