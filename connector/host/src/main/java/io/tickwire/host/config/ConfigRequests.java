package io.tickwire.host.config;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.ApiSettingsConfig;
import io.tickwire.message.ConfigRequest;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.MessageConfig;
import io.tickwire.message.UpdateConfigRequest;
import io.tickwire.message.UpdateConfigResponse;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.TextList;
import org.agrona.ExpandableArrayBuffer;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Answers what the Host's settings are, and takes changes of them: they are kept and told again, and whoever obeys them
 * hears of them. A change with an error changes nothing. Host thread only; allocates when settings change.
 */
public final class ConfigRequests implements RequestHandler {
    private static final String DONE = "Success";
    private static final String FAILED = "Failure"; // the word is assumed
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*");

    private final ConfigResponse config = new ConfigResponse();
    private final UpdateConfigResponse answer = new UpdateConfigResponse();
    private final ExpandableArrayBuffer buffer = new ExpandableArrayBuffer();
    private Consumer<ApiSettingsConfig> onChange = changed -> { };

    /** Makes the handler; the settings are those of the context, as far as a Host tells them. */
    public ConfigRequests(final int masterClientId, final boolean isReadOnly, final boolean ordersFirst) {
        config.mutableLockAndExit().autoLogoffTime("11:45").autoLogoffPeriod("PM").autoLogoffType("logoff");
        config.mutableOrders().mutableSmartRouting().defaultAlgorithm("");
        final ApiSettingsConfig settings = config.mutableApi().mutableSettings();
        settings.readOnlyApi(isReadOnly).downloadOpenOrdersOnConnection(ordersFirst).allowLocalhostOnly(true)
            .loggingLevel("error");
        if (masterClientId >= 0) {
            settings.masterClientId(masterClientId);
        }
        settings.trustedIPs().add("127.0.0.1");
    }

    /** Sets who obeys changes of the API settings. */
    public void onChange(final Consumer<ApiSettingsConfig> onChange) {
        this.onChange = onChange;
    }

    /** The port is known only once it is open. */
    public void socketPort(final int port) {
        config.mutableApi().mutableSettings().socketPort(port);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_CONFIG, RequestId.UPDATE_CONFIG);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_CONFIG) {
            session.send(MessageId.CONFIG_RESPONSE, config.reqId(((ConfigRequest)request).reqId()));
        } else {
            update(session, (UpdateConfigRequest)request);
        }
    }

    private void update(final HostSession session, final UpdateConfigRequest request) {
        answer.clear();
        answer.reqId(request.reqId());
        check(request.api().settings().trustedIPs());
        if (answer.errors().size() > 0) {
            session.send(MessageId.UPDATE_CONFIG_RESPONSE, answer.status(FAILED));
            return;
        }
        answer.status(DONE);
        note(request.hasLockAndExit(), "lockAndExit");
        note(request.messages().size() > 0, "messages");
        note(request.api().hasPrecautions(), "api.precautions");
        note(request.api().hasSettings(), "api.settings");
        note(request.hasOrders(), "orders");
        merge(request);
        onChange.accept(request.api().settings());
        session.send(MessageId.UPDATE_CONFIG_RESPONSE, answer);
    }

    private void check(final TextList addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            if (!ADDRESS.matcher(addresses.get(i)).matches()) {
                answer.errors().add("api.settings.trustedIPs: not an address: " + addresses.get(i));
            }
        }
    }

    private void note(final boolean isChanged, final String section) {
        if (isChanged) {
            answer.changedFields().add(section);
        }
    }

    /**
     * Old and new settings, one behind the other, read as one message: the later value of a field wins. Both messages
     * number their sections alike. Lists would grow, so that what they replace is taken out before.
     */
    private void merge(final UpdateConfigRequest request) {
        if (request.api().settings().trustedIPs().size() > 0) {
            config.mutableApi().mutableSettings().trustedIPs().clear();
        }
        replaceMessages(request.messages());
        final int length = config.encode(buffer, 0);
        config.decode(buffer, 0, length + request.encode(buffer, length));
    }

    private void replaceMessages(final MessageList<MessageConfig> changed) {
        final MessageList<MessageConfig> kept = new MessageList<>(MessageConfig::new);
        for (int i = 0; i < config.messages().size(); i++) {
            boolean isReplaced = false;
            for (int j = 0; j < changed.size(); j++) {
                isReplaced |= changed.get(j).id() == config.messages().get(i).id();
            }
            if (!isReplaced) {
                kept.add().copyFrom(config.messages().get(i));
            }
        }
        config.messages().copyFrom(kept);
    }
}
