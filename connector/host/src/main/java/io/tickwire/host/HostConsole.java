package io.tickwire.host;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.host.HostBooks.BookedOrder;
import io.tickwire.host.SimulatedMarket.MarketState;
import io.tickwire.host.script.Script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Lets programs of any language look at the Host's books and move its market: commands come as lines, each is answered by
 * one line of JSON. One thread, that of {@link #run}; allocates.
 */
final class HostConsole {
    private final SimulatedHost host;
    private final BufferedReader in;
    private final PrintStream out;
    private final JsonFactory json = new JsonFactory();

    HostConsole(final SimulatedHost host, final InputStream in, final PrintStream out) {
        this.host = host;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** Obeys until the input ends. */
    void run() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line.trim().split("\\s+")));
                out.flush();
            }
        }
    }

    private String answer(final String[] words) throws IOException {
        final StringWriter text = new StringWriter();
        try (JsonGenerator answer = json.createGenerator(text)) {
            answer.writeStartObject();
            try {
                obey(words, answer);
            } catch (final IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
                answer.writeStringField("error", String.join(" ", words) + ": " + ex.getMessage());
            }
            answer.writeEndObject();
        }
        return text.toString();
    }

    private void obey(final String[] words, final JsonGenerator answer) throws IOException {
        final SimulatedMarket market = host.market();
        switch (words[0]) {
            case "books" -> books(answer);
            case "market" -> market(market.now(market.conId(words[1])), answer);
            case "quote" -> market.quote(Integer.parseInt(words[1]), Double.parseDouble(words[2]),
                Double.parseDouble(words[3]), Long.parseLong(words[4]), Long.parseLong(words[5]));
            case "trade" -> market.trade(
                Integer.parseInt(words[1]), Double.parseDouble(words[2]), Long.parseLong(words[3]));
            case "do" -> Script.parse("at 0s " + String.join(" ", Arrays.asList(words).subList(1, words.length)))
                .accept(host);
            default -> throw new IllegalArgumentException("no such command");
        }
    }

    private static void market(final MarketState now, final JsonGenerator answer) throws IOException {
        answer.writeNumberField("conId", now.conId());
        answer.writeNumberField("bid", now.bid());
        answer.writeNumberField("bidSize", now.bidSize());
        answer.writeNumberField("ask", now.ask());
        answer.writeNumberField("askSize", now.askSize());
        answer.writeNumberField("last", now.last());
        answer.writeNumberField("lastSize", now.lastSize());
        answer.writeNumberField("volume", now.volume());
        answer.writeNumberField("open", now.open());
        answer.writeNumberField("high", now.high());
        answer.writeNumberField("low", now.low());
        answer.writeNumberField("close", now.close());
    }

    private void books(final JsonGenerator answer) throws IOException {
        final HostBooks books = host.books();
        answer.writeArrayFieldStart("orders");
        for (final BookedOrder order : books.orders()) {
            order(order, answer);
        }
        answer.writeEndArray();
        answer.writeArrayFieldStart("fills");
        for (final BookedFill fill : books.fills()) {
            fill(fill, answer);
        }
        answer.writeEndArray();
        answer.writeObjectFieldStart("accounts");
        for (final String account : books.accounts()) {
            account(books, account, answer);
        }
        answer.writeEndObject();
    }

    private static void order(final BookedOrder order, final JsonGenerator answer) throws IOException {
        answer.writeStartObject();
        answer.writeNumberField("clientId", order.clientId());
        answer.writeNumberField("orderId", order.orderId());
        answer.writeNumberField("permId", order.permId());
        answer.writeStringField("account", order.account());
        answer.writeNumberField("conId", order.conId());
        answer.writeStringField("action", order.isBuy() ? "BUY" : "SELL");
        answer.writeStringField("status", order.status());
        answer.writeNumberField("total", order.total());
        answer.writeNumberField("filled", order.filled());
        answer.writeNumberField("avgFillPrice", order.avgFillPrice());
        answer.writeNumberField("commission", order.commission());
        answer.writeEndObject();
    }

    private static void fill(final BookedFill fill, final JsonGenerator answer) throws IOException {
        answer.writeStartObject();
        answer.writeNumberField("number", fill.number());
        answer.writeNumberField("clientId", fill.clientId());
        answer.writeNumberField("orderId", fill.orderId());
        answer.writeNumberField("permId", fill.permId());
        answer.writeStringField("account", fill.account());
        answer.writeNumberField("conId", fill.conId());
        answer.writeStringField("action", fill.isBuy() ? "BUY" : "SELL");
        answer.writeNumberField("quantity", fill.quantity());
        answer.writeNumberField("price", fill.price());
        answer.writeNumberField("commission", fill.commission());
        answer.writeNumberField("realizedPnl", fill.realizedPnl());
        answer.writeEndObject();
    }

    private static void account(final HostBooks books, final String account, final JsonGenerator answer)
        throws IOException {
        answer.writeObjectFieldStart(account);
        answer.writeNumberField("cash", books.cash(account));
        answer.writeNumberField("commissions", books.commissions(account));
        answer.writeNumberField("realizedPnl", books.realizedPnl(account));
        answer.writeObjectFieldStart("positions");
        for (final Map.Entry<Integer, BigDecimal> held : books.positions(account).entrySet()) {
            answer.writeNumberField(held.getKey().toString(), held.getValue());
        }
        answer.writeEndObject();
        answer.writeEndObject();
    }
}
