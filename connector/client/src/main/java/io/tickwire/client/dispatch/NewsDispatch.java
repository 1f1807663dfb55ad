package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.HistoricalNews;
import io.tickwire.message.HistoricalNewsEnd;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.NewsBulletin;
import io.tickwire.message.NewsProviders;
import io.tickwire.message.TickNews;
import io.tickwire.message.WshEventData;
import io.tickwire.message.WshMetaData;

/** News and the event calendar. */
final class NewsDispatch {
    private final EWrapper wrapper;
    private final NewsBulletin newsBulletin = new NewsBulletin();
    private final NewsArticle newsArticle = new NewsArticle();
    private final TickNews tickNews = new TickNews();
    private final NewsProviders newsProviders = new NewsProviders();
    private final HistoricalNews historicalNews = new HistoricalNews();
    private final HistoricalNewsEnd historicalNewsEnd = new HistoricalNewsEnd();
    private final WshMetaData wshMetaData = new WshMetaData();
    private final WshEventData wshEventData = new WshEventData();

    NewsDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void updateNewsBulletin(final Incoming in) {
        final NewsBulletin m = in.decode(newsBulletin);
        wrapper.updateNewsBulletin(m.newsMsgId(), m.newsMsgType(), m.newsMessage(), m.originatingExch());
    }

    void newsArticle(final Incoming in) {
        final NewsArticle m = in.decode(newsArticle);
        wrapper.newsArticle(m.reqId(), m.articleType(), m.articleText());
    }

    void tickNews(final Incoming in) {
        final TickNews m = in.decode(tickNews);
        wrapper.tickNews(
            m.reqId(), m.timestamp(), m.providerCode(), m.articleId(), m.headline(), m.extraData());
    }

    void newsProviders(final Incoming in) {
        wrapper.newsProviders(in.decode(newsProviders).newsProviders());
    }

    void historicalNews(final Incoming in) {
        final HistoricalNews m = in.decode(historicalNews);
        wrapper.historicalNews(m.reqId(), m.time(), m.providerCode(), m.articleId(), m.headline());
    }

    void historicalNewsEnd(final Incoming in) {
        final HistoricalNewsEnd m = in.decode(historicalNewsEnd);
        wrapper.historicalNewsEnd(m.reqId(), m.hasMore());
    }

    void wshMetaData(final Incoming in) {
        final WshMetaData m = in.decode(wshMetaData);
        wrapper.wshMetaData(m.reqId(), m.dataJson());
    }

    void wshEventData(final Incoming in) {
        final WshEventData m = in.decode(wshEventData);
        wrapper.wshEventData(m.reqId(), m.dataJson());
    }
}
