package io.tickwire.client;

import static io.tickwire.client.ErrorCode.NO_REQUEST_ID;

import io.tickwire.client.warmup.WarmUp;
import io.tickwire.message.Contract;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.Order;
import io.tickwire.message.OrderCancel;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.TagValues;

/**
 * A client of a Host: every request of the API, under its name and with its parameters. The callbacks of
 * {@link EWrapper} answer.
 *
 * <p>A request is a gate, a fill, a send: it checks that the Host's version knows the request and all that is in it,
 * fills a reused message, and sends it over the text wire or as protobuf, as the negotiated version says.
 *
 * <ul>
 *   <li>Thread: any thread may call, also from within a callback.
 *   <li>Allocation: none in steady state; the messages of a thread are allocated on its first request.
 *   <li>Lifetime: texts, messages and lists given are read before the call returns; they are not changed and may be
 *   used again at once.
 *   <li>Unset: a number that is {@code Unset}, an empty or null text and an empty or null list are not told to the
 *   Host where the wire can leave them out.
 *   <li>Results: the position behind the request, or a negative {@link SendResult}. {@link EWrapper#error} says in
 *   words why a request was refused, with a code of {@link ErrorCode}; then nothing was sent and the connection stays
 *   as it is:
 *   <ul>
 *     <li>{@link SendResult#NOT_CONNECTED} (504): connect first;
 *     <li>{@link SendResult#NOT_SUPPORTED} (503): the Host is too old for the request or for the field that is named;
 *     <li>{@link SendResult#INVALID}: a value cannot be sent as it is, such as a multiplier that is no number, or
 *     letters beyond ASCII (579) where the request still travels as text;
 *     <li>{@link SendResult#BACK_PRESSURED}: too much is waiting to be sent; try again later.
 *   </ul>
 * </ul>
 */
public class EClientSocket extends EClientProtoBuf {

    /**
     * A client with all options at their defaults, not connected yet. Allocates its buffers: for set-up only.
     *
     * @param wrapper receives the callbacks
     */
    public EClientSocket(final EWrapper wrapper) {
        this(wrapper, new ConnectorContext());
    }

    /**
     * A client that is not connected yet. Allocates its buffers: for set-up only. Takes seconds if the context wants a
     * warm-up.
     *
     * @param wrapper receives the callbacks
     * @param context options; copied
     */
    public EClientSocket(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context);
        WarmUp.runOnce(context, context.warmUpTimeoutNs());
    }

    /**
     * Has the virtual machine compile the paths from a read to a callback and from a request to a write, over both wires,
     * before they are needed: see {@link WarmUp}. Works without a connection, leaves no trace in this client, and does not
     * call its wrapper. For set-up: takes seconds of the calling thread and allocates.
     *
     * @param timeoutNs the most it may take
     * @return true if all was compiled; false if the time was too short for it, or nobody could tell
     */
    public final boolean warmUp(final long timeoutNs) {
        return WarmUp.run(context, null, timeoutNs);
    }

    /**
     * The same, with callbacks to a wrapper. If it is of the class of the wrapper that is used later, its methods are
     * compiled too, into the code that calls them. It hears invented prices, orders and errors: it must not act on them.
     *
     * @param twin gets the callbacks; on the calling thread
     * @param timeoutNs the most it may take
     * @return as {@link #warmUp(long)}
     */
    public final boolean warmUp(final EWrapper twin, final long timeoutNs) {
        return WarmUp.run(context, twin, timeoutNs);
    }

    // Market data

    /**
     * Subscribes to the prices and sizes of a contract.
     * <p>Answers: {@link EWrapper#tickPrice}, {@link EWrapper#tickSize}, {@link EWrapper#tickString},
     * {@link EWrapper#tickGeneric}, {@link EWrapper#tickOptionComputation}, {@link EWrapper#tickEFP},
     * {@link EWrapper#tickReqParams}, {@link EWrapper#marketDataType}, {@link EWrapper#tickSnapshotEnd}.
     * <p>Message REQ_MKT_DATA (1): protobuf from 206.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param genericTickList comma-separated numbers of the generic ticks wanted, or empty
     * @param snapshot true: one set of values instead of a stream
     * @param regulatorySnapshot true: one regulatory snapshot, which costs a fee; not told to a Host below 114
     * @param mktDataOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMktData(
        final int tickerId, final Contract contract, final CharSequence genericTickList, final boolean snapshot,
        final boolean regulatorySnapshot, final TagValues mktDataOptions) {
        final Gate gate = ContractGates.check(RequestId.REQ_MKT_DATA, serverVersion(), contract, mktDataOptions);
        return gate == null
            ? send(RequestId.REQ_MKT_DATA, tickerId,
                requestMessages().marketDataRequest.reqId(tickerId).contract(contract).genericTickList(genericTickList)
                    .snapshot(snapshot).regulatorySnapshot(regulatorySnapshot).marketDataOptions(mktDataOptions))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a subscription of {@link #reqMktData}.
     * <p>Message CANCEL_MKT_DATA (2): protobuf from 206.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelMktData(final int tickerId) {
        return send(RequestId.CANCEL_MKT_DATA, tickerId, requestMessages().cancelMarketData.reqId(tickerId));
    }

    /**
     * Chooses what kind of market data the subscriptions made from now on deliver.
     * <p>Answers: {@link EWrapper#marketDataType}.
     * <p>Message REQ_MARKET_DATA_TYPE (59): protobuf from 206.
     *
     * @param marketDataType 1 live, 2 frozen, 3 delayed, 4 delayed and frozen
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketDataType(final int marketDataType) {
        return send(RequestId.REQ_MARKET_DATA_TYPE, NO_REQUEST_ID,
            requestMessages().marketDataTypeRequest.marketDataType(marketDataType));
    }

    /**
     * Subscribes to the order book of a contract. A contract with a primary exchange needs server version 149.
     * <p>Answers: {@link EWrapper#updateMktDepth}, {@link EWrapper#updateMktDepthL2}.
     * <p>Message REQ_MKT_DEPTH (10): protobuf from 206.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param numRows rows wanted on each side
     * @param isSmartDepth true: the books of all exchanges, aggregated; needs 146
     * @param mktDepthOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMktDepth(
        final int tickerId, final Contract contract, final int numRows, final boolean isSmartDepth,
        final TagValues mktDepthOptions) {
        final Gate gate = FieldGates.reqMktDepth(serverVersion(), contract, isSmartDepth, mktDepthOptions);
        return gate == null
            ? send(RequestId.REQ_MKT_DEPTH, tickerId,
                requestMessages().marketDepthRequest.reqId(tickerId).contract(contract).numRows(numRows)
                    .isSmartDepth(isSmartDepth).marketDepthOptions(mktDepthOptions))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a subscription of {@link #reqMktDepth}.
     * <p>Message CANCEL_MKT_DEPTH (11): protobuf from 206.
     *
     * @param tickerId id of the request to end
     * @param isSmartDepth as in the request
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelMktDepth(final int tickerId, final boolean isSmartDepth) {
        final Gate gate = FieldGates.cancelMktDepth(serverVersion(), isSmartDepth);
        return gate == null
            ? send(RequestId.CANCEL_MKT_DEPTH, tickerId,
                requestMessages().cancelMarketDepth.reqId(tickerId).isSmartDepth(isSmartDepth))
            : refuse(tickerId, gate);
    }

    /**
     * Asks which exchanges have order books.
     * <p>Answers: {@link EWrapper#mktDepthExchanges}.
     * <p>Message REQ_MKT_DEPTH_EXCHANGES (82): from server version 112, protobuf from 213.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMktDepthExchanges() {
        final Gate gate = RequestGates.check(RequestId.REQ_MKT_DEPTH_EXCHANGES, serverVersion());
        return gate == null
            ? send(RequestId.REQ_MKT_DEPTH_EXCHANGES, NO_REQUEST_ID, requestMessages().marketDepthExchangesRequest)
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Asks which exchanges the letters of a best bid and offer stand for.
     * <p>Answers: {@link EWrapper#smartComponents}.
     * <p>Message REQ_SMART_COMPONENTS (83): from server version 114, protobuf from 212.
     *
     * @param reqId your id for the request; the answers bear it
     * @param bboExchange code from {@link EWrapper#tickReqParams}
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSmartComponents(final int reqId, final CharSequence bboExchange) {
        final Gate gate = RequestGates.check(RequestId.REQ_SMART_COMPONENTS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_SMART_COMPONENTS, reqId,
                requestMessages().smartComponentsRequest.reqId(reqId).bboExchange(bboExchange))
            : refuse(reqId, gate);
    }

    /**
     * Subscribes to every single tick of a contract.
     * <p>Answers: {@link EWrapper#tickByTickAllLast}, {@link EWrapper#tickByTickBidAsk},
     * {@link EWrapper#tickByTickMidPoint}, {@link EWrapper#historicalTicks}.
     * <p>Message REQ_TICK_BY_TICK_DATA (97): from server version 137, protobuf from 208.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param tickType {@code Last}, {@code AllLast}, {@code BidAsk} or {@code MidPoint}
     * @param numberOfTicks past ticks to deliver first; other than 0 needs 140
     * @param ignoreSize true: leave out changes of the size alone; needs 140
     * @return the position, or a negative {@link SendResult}
     */
    public long reqTickByTickData(
        final int reqId, final Contract contract, final CharSequence tickType, final int numberOfTicks,
        final boolean ignoreSize) {
        final Gate gate = FieldGates.reqTickByTickData(serverVersion(), contract, numberOfTicks, ignoreSize);
        return gate == null
            ? send(RequestId.REQ_TICK_BY_TICK_DATA, reqId,
                requestMessages().tickByTickRequest.reqId(reqId).contract(contract).tickType(tickType)
                    .numberOfTicks(numberOfTicks).ignoreSize(ignoreSize))
            : refuse(reqId, gate);
    }

    /**
     * Ends a subscription of {@link #reqTickByTickData}.
     * <p>Message CANCEL_TICK_BY_TICK_DATA (98): from server version 137, protobuf from 208.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelTickByTickData(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_TICK_BY_TICK_DATA, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_TICK_BY_TICK_DATA, reqId, requestMessages().cancelTickByTick.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Subscribes to bars as they are made.
     * <p>Answers: {@link EWrapper#realtimeBar}.
     * <p>Message REQ_REAL_TIME_BARS (50): protobuf from 208.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param barSize seconds; Hosts serve 5 only
     * @param whatToShow {@code TRADES}, {@code MIDPOINT}, {@code BID} or {@code ASK}
     * @param useRTH true: regular trading hours only
     * @param realTimeBarsOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqRealTimeBars(
        final int tickerId, final Contract contract, final int barSize, final CharSequence whatToShow,
        final boolean useRTH, final TagValues realTimeBarsOptions) {
        final Gate gate = ContractGates.check(
            RequestId.REQ_REAL_TIME_BARS, serverVersion(), contract, realTimeBarsOptions);
        return gate == null
            ? send(RequestId.REQ_REAL_TIME_BARS, tickerId,
                requestMessages().realTimeBarsRequest.reqId(tickerId).contract(contract).barSize(barSize)
                    .whatToShow(whatToShow).useRTH(useRTH).realTimeBarsOptions(realTimeBarsOptions))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a subscription of {@link #reqRealTimeBars}.
     * <p>Message CANCEL_REAL_TIME_BARS (51): protobuf from 208.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelRealTimeBars(final int tickerId) {
        return send(RequestId.CANCEL_REAL_TIME_BARS, tickerId, requestMessages().cancelRealTimeBars.reqId(tickerId));
    }

    /**
     * Asks for the volatility that a price of an option implies.
     * <p>Answers: {@link EWrapper#tickOptionComputation}.
     * <p>Message REQ_CALC_IMPLIED_VOLAT (54): protobuf from 211.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract the option
     * @param optionPrice price of the option
     * @param underPrice price of the underlying
     * @param impliedVolatilityOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long calculateImpliedVolatility(
        final int reqId, final Contract contract, final double optionPrice, final double underPrice,
        final TagValues impliedVolatilityOptions) {
        final Gate gate = ContractGates.check(
            RequestId.REQ_CALC_IMPLIED_VOLAT, serverVersion(), contract, impliedVolatilityOptions);
        return gate == null
            ? send(RequestId.REQ_CALC_IMPLIED_VOLAT, reqId,
                requestMessages().calculateImpliedVolatilityRequest.reqId(reqId).contract(contract)
                    .optionPrice(optionPrice).underPrice(underPrice).impliedVolatilityOptions(impliedVolatilityOptions))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #calculateImpliedVolatility}.
     * <p>Message CANCEL_CALC_IMPLIED_VOLAT (56): protobuf from 211.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelCalculateImpliedVolatility(final int reqId) {
        return send(RequestId.CANCEL_CALC_IMPLIED_VOLAT, reqId,
            requestMessages().cancelCalculateImpliedVolatility.reqId(reqId));
    }

    /**
     * Asks for the price of an option at a volatility.
     * <p>Answers: {@link EWrapper#tickOptionComputation}.
     * <p>Message REQ_CALC_OPTION_PRICE (55): protobuf from 211.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract the option
     * @param volatility volatility to assume
     * @param underPrice price of the underlying
     * @param optionPriceOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long calculateOptionPrice(
        final int reqId, final Contract contract, final double volatility, final double underPrice,
        final TagValues optionPriceOptions) {
        final Gate gate = ContractGates.check(
            RequestId.REQ_CALC_OPTION_PRICE, serverVersion(), contract, optionPriceOptions);
        return gate == null
            ? send(RequestId.REQ_CALC_OPTION_PRICE, reqId,
                requestMessages().calculateOptionPriceRequest.reqId(reqId).contract(contract).volatility(volatility)
                    .underPrice(underPrice).optionPriceOptions(optionPriceOptions))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #calculateOptionPrice}.
     * <p>Message CANCEL_CALC_OPTION_PRICE (57): protobuf from 211.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelCalculateOptionPrice(final int reqId) {
        return send(RequestId.CANCEL_CALC_OPTION_PRICE, reqId,
            requestMessages().cancelCalculateOptionPrice.reqId(reqId));
    }

    // Orders

    /**
     * Places an order, or changes the live order of that id.
     * <p>Answers: {@link EWrapper#orderStatus}, {@link EWrapper#openOrder}, {@link EWrapper#execDetails},
     * {@link EWrapper#commissionAndFeesReport}.
     * <p>Message PLACE_ORDER (3): protobuf from 203.
     *
     * <p>On the reader's thread, and on the thread that polls, an order is known again of which nothing but action, price
     * and quantity has changed since the last time, nor anything of its contract: once it has come eight times with an
     * action its frame is not encoded any more, only id, price and quantity are replaced in it, as by {@link #prepareOrder}.
     * What leaves is the same, byte for byte. The last eight orders are known ({@link ConnectorContext#knownOrders}), on
     * each side and for each contract another one, but not those with lists or nested messages, such as legs, conditions
     * and parameters of an algorithm, and none whose action is longer than 15 letters.
     *
     * @param id order id: the next of {@link EWrapper#nextValidId} and upwards; the id of a live order changes it
     * @param contract the contract; read before the call returns, not kept
     * @param order the order; read before the call returns, not kept
     * @return the position, or a negative {@link SendResult}
     */
    public long placeOrder(final int id, final Contract contract, final Order order) {
        final long position = knownOrders().send(id, contract, order);
        return position == KnownOrders.IN_FULL ? placeOrderInFull(id, contract, order) : position;
    }

    private long placeOrderInFull(final int id, final Contract contract, final Order order) {
        final PlaceOrderRequest m = RequestFill.placeOrder(requestMessages(), id, contract, order);
        final Gate gate = OrderGates.placeOrder(serverVersion(), m);
        return gate == null ? send(RequestId.PLACE_ORDER, id, m) : refuse(id, gate);
    }

    /**
     * Encodes an order ahead, so that sending it only replaces its id, price and quantity. For set-up: allocates.
     *
     * @param contract the contract; copied
     * @param order the order, its price and quantity as they will mostly be; copied
     * @return the order, encoded already if there is a connection
     */
    public PreparedOrder prepareOrder(final Contract contract, final Order order) {
        return new PreparedOrder(this, contract, order);
    }

    /**
     * Cancels an order.
     * <p>Answers: {@link EWrapper#orderStatus}, {@link EWrapper#error}.
     * <p>Message CANCEL_ORDER (4): protobuf from 203.
     *
     * @param id id of the order
     * @param orderCancel particulars of the cancel, or null; its time needs 169, its other fields 192
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelOrder(final int id, final OrderCancel orderCancel) {
        final Gate gate = OrderGates.cancelOrder(serverVersion(), orderCancel);
        return gate == null
            ? send(RequestId.CANCEL_ORDER, id,
                requestMessages().cancelOrderRequest.orderId(id).orderCancel(orderCancel))
            : refuse(id, gate);
    }

    /**
     * Cancels an order: as {@link #cancelOrder(int, OrderCancel)} without particulars.
     *
     * @param id id of the order
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelOrder(final int id) {
        return cancelOrder(id, requestMessages().noParticulars());
    }

    /**
     * Cancels every open order, those placed elsewhere too.
     * <p>Answers: {@link EWrapper#orderStatus}.
     * <p>Message REQ_GLOBAL_CANCEL (58): protobuf from 203.
     *
     * @param orderCancel particulars of the cancel, or null; its fields need 192
     * @return the position, or a negative {@link SendResult}
     */
    public long reqGlobalCancel(final OrderCancel orderCancel) {
        final Gate gate = OrderGates.globalCancel(serverVersion(), orderCancel);
        return gate == null
            ? send(RequestId.REQ_GLOBAL_CANCEL, NO_REQUEST_ID,
                requestMessages().globalCancelRequest.orderCancel(orderCancel))
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Cancels every open order: as {@link #reqGlobalCancel(OrderCancel)} without particulars.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqGlobalCancel() {
        return reqGlobalCancel(requestMessages().noParticulars());
    }

    /**
     * Asks for the next order id.
     * <p>Answers: {@link EWrapper#nextValidId}.
     * <p>Message REQ_IDS (8): protobuf from 213.
     *
     * @param numIds ignored by the Host
     * @return the position, or a negative {@link SendResult}
     */
    public long reqIds(final int numIds) {
        return send(RequestId.REQ_IDS, NO_REQUEST_ID, requestMessages().idsRequest.numIds(numIds));
    }

    /**
     * Asks for this client's open orders.
     * <p>Answers: {@link EWrapper#openOrder}, {@link EWrapper#orderStatus}, {@link EWrapper#openOrderEnd}.
     * <p>Message REQ_OPEN_ORDERS (5): protobuf from 204.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqOpenOrders() {
        return send(RequestId.REQ_OPEN_ORDERS, NO_REQUEST_ID, requestMessages().openOrdersRequest);
    }

    /**
     * Asks for the open orders of all clients.
     * <p>Answers: {@link EWrapper#openOrder}, {@link EWrapper#orderStatus}, {@link EWrapper#openOrderEnd}.
     * <p>Message REQ_ALL_OPEN_ORDERS (16): protobuf from 204.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAllOpenOrders() {
        return send(RequestId.REQ_ALL_OPEN_ORDERS, NO_REQUEST_ID, requestMessages().allOpenOrdersRequest);
    }

    /**
     * Asks for orders made in TWS as they are made; for client id 0 only.
     * <p>Answers: {@link EWrapper#openOrder}, {@link EWrapper#orderStatus}, {@link EWrapper#orderBound}.
     * <p>Message REQ_AUTO_OPEN_ORDERS (15): protobuf from 204.
     *
     * @param bAutoBind true: orders made in TWS get an id of this client
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAutoOpenOrders(final boolean bAutoBind) {
        return send(RequestId.REQ_AUTO_OPEN_ORDERS, NO_REQUEST_ID,
            requestMessages().autoOpenOrdersRequest.autoBind(bAutoBind));
    }

    /**
     * Asks for orders that are no longer open.
     * <p>Answers: {@link EWrapper#completedOrder}, {@link EWrapper#completedOrdersEnd}.
     * <p>Message REQ_COMPLETED_ORDERS (99): from server version 150, protobuf from 204.
     *
     * @param apiOnly true: those placed through the API only
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCompletedOrders(final boolean apiOnly) {
        final Gate gate = RequestGates.check(RequestId.REQ_COMPLETED_ORDERS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_COMPLETED_ORDERS, NO_REQUEST_ID,
                requestMessages().completedOrdersRequest.apiOnly(apiOnly))
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Exercises options or lets them lapse.
     * <p>Answers: {@link EWrapper#orderStatus}, {@link EWrapper#openOrder}.
     * <p>Message EXERCISE_OPTIONS (21): protobuf from 211.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the option
     * @param exerciseAction 1 exercise, 2 let lapse
     * @param exerciseQuantity number of contracts
     * @param account account that holds them
     * @param override 1: also against the natural action (an out of the money option exercised), else 0
     * @param manualOrderTime time of a manual order, or empty; needs 180
     * @param customerAccount customer account, or empty; needs 183
     * @param professionalCustomer true for a professional customer; needs 184
     * @return the position, or a negative {@link SendResult}
     */
    public long exerciseOptions(
        final int tickerId, final Contract contract, final int exerciseAction, final int exerciseQuantity,
        final CharSequence account, final int override, final CharSequence manualOrderTime,
        final CharSequence customerAccount, final boolean professionalCustomer) {
        final Gate gate = OrderGates.exerciseOptions(
            serverVersion(), contract, manualOrderTime, customerAccount, professionalCustomer);
        return gate == null
            ? send(RequestId.EXERCISE_OPTIONS, tickerId,
                requestMessages().exerciseOptionsRequest.orderId(tickerId).contract(contract)
                    .exerciseAction(exerciseAction).exerciseQuantity(exerciseQuantity).account(account)
                    .override(override).manualOrderTime(manualOrderTime).customerAccount(customerAccount)
                    .professionalCustomer(professionalCustomer))
            : refuse(tickerId, gate);
    }

    /**
     * Asks for executions.
     * <p>Answers: {@link EWrapper#execDetails}, {@link EWrapper#commissionAndFeesReport},
     * {@link EWrapper#execDetailsEnd}.
     * <p>Message REQ_EXECUTIONS (7): protobuf from 201.
     *
     * @param reqId your id for the request; the answers bear it
     * @param filter which executions; its days and dates need 200
     * @return the position, or a negative {@link SendResult}
     */
    public long reqExecutions(final int reqId, final ExecutionFilter filter) {
        final Gate gate = FieldGates.reqExecutions(serverVersion(), filter);
        return gate == null
            ? send(RequestId.REQ_EXECUTIONS, reqId,
                requestMessages().executionRequest.reqId(reqId).executionFilter(filter))
            : refuse(reqId, gate);
    }

    /**
     * Asks for the soft dollar tiers of the account.
     * <p>Answers: {@link EWrapper#softDollarTiers}.
     * <p>Message REQ_SOFT_DOLLAR_TIERS (79): from server version 106, protobuf from 212.
     *
     * @param reqId your id for the request; the answers bear it
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSoftDollarTiers(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.REQ_SOFT_DOLLAR_TIERS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_SOFT_DOLLAR_TIERS, reqId, requestMessages().softDollarTiersRequest.reqId(reqId))
            : refuse(reqId, gate);
    }

    // Contracts

    /**
     * Asks for the details of every contract that fits a description.
     * <p>Answers: {@link EWrapper#contractDetails}, {@link EWrapper#bondContractDetails},
     * {@link EWrapper#contractDetailsEnd}.
     * <p>Message REQ_CONTRACT_DATA (9): protobuf from 205.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract what is known of the contract; its issuer id needs 176
     * @return the position, or a negative {@link SendResult}
     */
    public long reqContractDetails(final int reqId, final Contract contract) {
        final Gate gate = FieldGates.reqContractDetails(serverVersion(), contract);
        return gate == null
            ? send(RequestId.REQ_CONTRACT_DATA, reqId,
                requestMessages().contractDataRequest.reqId(reqId).contract(contract))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #reqContractDetails}.
     * <p>Message CANCEL_CONTRACT_DATA (106): from server version 215, protobuf only.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelContractData(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_CONTRACT_DATA, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_CONTRACT_DATA, reqId, requestMessages().cancelContractData.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Searches contracts by symbol or name.
     * <p>Answers: {@link EWrapper#symbolSamples}.
     * <p>Message REQ_MATCHING_SYMBOLS (81): from server version 108, protobuf from 212.
     *
     * @param reqId your id for the request; the answers bear it
     * @param pattern start of a symbol, or words of a name
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMatchingSymbols(final int reqId, final CharSequence pattern) {
        final Gate gate = RequestGates.check(RequestId.REQ_MATCHING_SYMBOLS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_MATCHING_SYMBOLS, reqId,
                requestMessages().matchingSymbolsRequest.reqId(reqId).pattern(pattern))
            : refuse(reqId, gate);
    }

    /**
     * Asks for the expirations and strikes of the options on an underlying.
     * <p>Answers: {@link EWrapper#securityDefinitionOptionalParameter},
     * {@link EWrapper#securityDefinitionOptionalParameterEnd}.
     * <p>Message REQ_SEC_DEF_OPT_PARAMS (78): from server version 104, protobuf from 212.
     *
     * @param reqId your id for the request; the answers bear it
     * @param underlyingSymbol symbol of the underlying
     * @param futFopExchange exchange, for options on futures; else empty
     * @param underlyingSecType security type of the underlying
     * @param underlyingConId contract id of the underlying
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSecDefOptParams(
        final int reqId, final CharSequence underlyingSymbol, final CharSequence futFopExchange,
        final CharSequence underlyingSecType, final int underlyingConId) {
        final Gate gate = RequestGates.check(RequestId.REQ_SEC_DEF_OPT_PARAMS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_SEC_DEF_OPT_PARAMS, reqId,
                requestMessages().secDefOptParamsRequest.reqId(reqId).underlyingSymbol(underlyingSymbol)
                    .futFopExchange(futFopExchange).underlyingSecType(underlyingSecType)
                    .underlyingConId(underlyingConId))
            : refuse(reqId, gate);
    }

    /**
     * Asks for the price steps of a market rule.
     * <p>Answers: {@link EWrapper#marketRule}.
     * <p>Message REQ_MARKET_RULE (91): from server version 126, protobuf from 212.
     *
     * @param marketRuleId id from {@code ContractDetails.marketRuleIds}
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketRule(final int marketRuleId) {
        final Gate gate = RequestGates.check(RequestId.REQ_MARKET_RULE, serverVersion());
        return gate == null
            ? send(RequestId.REQ_MARKET_RULE, NO_REQUEST_ID,
                requestMessages().marketRuleRequest.marketRuleId(marketRuleId))
            : refuse(NO_REQUEST_ID, gate);
    }

    // Accounts and positions

    /**
     * Subscribes to the values and positions of one account.
     * <p>Answers: {@link EWrapper#updateAccountValue}, {@link EWrapper#updatePortfolio},
     * {@link EWrapper#updateAccountTime}, {@link EWrapper#accountDownloadEnd}.
     * <p>Message REQ_ACCOUNT_DATA (6): protobuf from 207.
     *
     * @param subscribe false ends the subscription
     * @param acctCode account, or empty for the only one
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountUpdates(final boolean subscribe, final CharSequence acctCode) {
        return send(RequestId.REQ_ACCOUNT_DATA, NO_REQUEST_ID,
            requestMessages().accountDataRequest.subscribe(subscribe).acctCode(acctCode));
    }

    /**
     * Asks for the accounts of the user.
     * <p>Answers: {@link EWrapper#managedAccounts}.
     * <p>Message REQ_MANAGED_ACCTS (17): protobuf from 207.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqManagedAccts() {
        return send(RequestId.REQ_MANAGED_ACCTS, NO_REQUEST_ID, requestMessages().managedAccountsRequest);
    }

    /**
     * Subscribes to some values of all accounts.
     * <p>Answers: {@link EWrapper#accountSummary}, {@link EWrapper#accountSummaryEnd}.
     * <p>Message REQ_ACCOUNT_SUMMARY (62): protobuf from 207.
     *
     * @param reqId your id for the request; the answers bear it
     * @param group {@code All}, or the name of an account group
     * @param tags comma-separated names of the values wanted
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountSummary(final int reqId, final CharSequence group, final CharSequence tags) {
        return send(RequestId.REQ_ACCOUNT_SUMMARY, reqId,
            requestMessages().accountSummaryRequest.reqId(reqId).group(group).tags(tags));
    }

    /**
     * Ends a subscription of {@link #reqAccountSummary}.
     * <p>Message CANCEL_ACCOUNT_SUMMARY (63): protobuf from 207.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelAccountSummary(final int reqId) {
        return send(RequestId.CANCEL_ACCOUNT_SUMMARY, reqId, requestMessages().cancelAccountSummary.reqId(reqId));
    }

    /**
     * Subscribes to the positions of all accounts.
     * <p>Answers: {@link EWrapper#position}, {@link EWrapper#positionEnd}.
     * <p>Message REQ_POSITIONS (61): protobuf from 207.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPositions() {
        return send(RequestId.REQ_POSITIONS, NO_REQUEST_ID, requestMessages().positionsRequest);
    }

    /**
     * Ends the subscription of {@link #reqPositions}.
     * <p>Message CANCEL_POSITIONS (64): protobuf from 207.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPositions() {
        return send(RequestId.CANCEL_POSITIONS, NO_REQUEST_ID, requestMessages().cancelPositions);
    }

    /**
     * Subscribes to the positions of an account or model.
     * <p>Answers: {@link EWrapper#positionMulti}, {@link EWrapper#positionMultiEnd}.
     * <p>Message REQ_POSITIONS_MULTI (74): from server version 103, protobuf from 207.
     *
     * @param reqId your id for the request; the answers bear it
     * @param account account or group, or empty
     * @param modelCode model, or empty
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPositionsMulti(final int reqId, final CharSequence account, final CharSequence modelCode) {
        final Gate gate = RequestGates.check(RequestId.REQ_POSITIONS_MULTI, serverVersion());
        return gate == null
            ? send(RequestId.REQ_POSITIONS_MULTI, reqId,
                requestMessages().positionsMultiRequest.reqId(reqId).account(account).modelCode(modelCode))
            : refuse(reqId, gate);
    }

    /**
     * Ends a subscription of {@link #reqPositionsMulti}.
     * <p>Message CANCEL_POSITIONS_MULTI (75): from server version 103, protobuf from 207.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPositionsMulti(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_POSITIONS_MULTI, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_POSITIONS_MULTI, reqId, requestMessages().cancelPositionsMulti.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Subscribes to the values of an account or model.
     * <p>Answers: {@link EWrapper#accountUpdateMulti}, {@link EWrapper#accountUpdateMultiEnd}.
     * <p>Message REQ_ACCOUNT_UPDATES_MULTI (76): from server version 103, protobuf from 207.
     *
     * @param reqId your id for the request; the answers bear it
     * @param account account or group, or empty
     * @param modelCode model, or empty
     * @param ledgerAndNLV true: the ledger and the net liquidation value only
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountUpdatesMulti(
        final int reqId, final CharSequence account, final CharSequence modelCode, final boolean ledgerAndNLV) {
        final Gate gate = RequestGates.check(RequestId.REQ_ACCOUNT_UPDATES_MULTI, serverVersion());
        return gate == null
            ? send(RequestId.REQ_ACCOUNT_UPDATES_MULTI, reqId,
                requestMessages().accountUpdatesMultiRequest.reqId(reqId).account(account).modelCode(modelCode)
                    .ledgerAndNLV(ledgerAndNLV))
            : refuse(reqId, gate);
    }

    /**
     * Ends a subscription of {@link #reqAccountUpdatesMulti}.
     * <p>Message CANCEL_ACCOUNT_UPDATES_MULTI (77): from server version 103, protobuf from 207.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelAccountUpdatesMulti(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_ACCOUNT_UPDATES_MULTI, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_ACCOUNT_UPDATES_MULTI, reqId,
                requestMessages().cancelAccountUpdatesMulti.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Subscribes to the profit and loss of an account or model.
     * <p>Answers: {@link EWrapper#pnl}.
     * <p>Message REQ_PNL (92): from server version 127, protobuf from 210.
     *
     * @param reqId your id for the request; the answers bear it
     * @param account account
     * @param modelCode model, or empty
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPnL(final int reqId, final CharSequence account, final CharSequence modelCode) {
        final Gate gate = RequestGates.check(RequestId.REQ_PNL, serverVersion());
        return gate == null
            ? send(RequestId.REQ_PNL, reqId,
                requestMessages().pnLRequest.reqId(reqId).account(account).modelCode(modelCode))
            : refuse(reqId, gate);
    }

    /**
     * Ends a subscription of {@link #reqPnL}.
     * <p>Message CANCEL_PNL (93): from server version 127, protobuf from 210.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPnL(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_PNL, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_PNL, reqId, requestMessages().cancelPnL.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Subscribes to the profit and loss of one position.
     * <p>Answers: {@link EWrapper#pnlSingle}.
     * <p>Message REQ_PNL_SINGLE (94): from server version 127, protobuf from 210.
     *
     * @param reqId your id for the request; the answers bear it
     * @param account account
     * @param modelCode model, or empty
     * @param conId contract id of the position
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPnLSingle(
        final int reqId, final CharSequence account, final CharSequence modelCode, final int conId) {
        final Gate gate = RequestGates.check(RequestId.REQ_PNL_SINGLE, serverVersion());
        return gate == null
            ? send(RequestId.REQ_PNL_SINGLE, reqId,
                requestMessages().pnLSingleRequest.reqId(reqId).account(account).modelCode(modelCode).conId(conId))
            : refuse(reqId, gate);
    }

    /**
     * Ends a subscription of {@link #reqPnLSingle}.
     * <p>Message CANCEL_PNL_SINGLE (95): from server version 127, protobuf from 210.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPnLSingle(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_PNL_SINGLE, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_PNL_SINGLE, reqId, requestMessages().cancelPnLSingle.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Asks which accounts belong together.
     * <p>Answers: {@link EWrapper#familyCodes}.
     * <p>Message REQ_FAMILY_CODES (80): from server version 107, protobuf from 212.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqFamilyCodes() {
        final Gate gate = RequestGates.check(RequestId.REQ_FAMILY_CODES, serverVersion());
        return gate == null
            ? send(RequestId.REQ_FAMILY_CODES, NO_REQUEST_ID, requestMessages().familyCodesRequest)
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Asks for particulars of the user.
     * <p>Answers: {@link EWrapper#userInfo}.
     * <p>Message REQ_USER_INFO (104): from server version 167, protobuf from 212.
     *
     * @param reqId your id for the request; the answers bear it
     * @return the position, or a negative {@link SendResult}
     */
    public long reqUserInfo(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.REQ_USER_INFO, serverVersion());
        return gate == null
            ? send(RequestId.REQ_USER_INFO, reqId, requestMessages().userInfoRequest.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Asks for a financial advisor's configuration.
     * <p>Answers: {@link EWrapper#receiveFA}.
     * <p>Message REQ_FA (18): protobuf from 211.
     *
     * @param faDataType 1 groups, 3 aliases; 2 (profiles) is refused from 177 up to 210
     * @return the position, or a negative {@link SendResult}
     */
    public long requestFA(final int faDataType) {
        final Gate gate = FieldGates.faDataType(serverVersion(), faDataType);
        return gate == null
            ? send(RequestId.REQ_FA, NO_REQUEST_ID, requestMessages().faRequest.faDataType(faDataType))
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Replaces a financial advisor's configuration. The Host acknowledges it from server version 157.
     * <p>Answers: {@link EWrapper#replaceFAEnd}.
     * <p>Message REPLACE_FA (19): protobuf from 211.
     *
     * @param reqId your id for the request; the answers bear it
     * @param faDataType 1 groups, 3 aliases; 2 (profiles) is refused from 177 up to 210
     * @param xml the new configuration
     * @return the position, or a negative {@link SendResult}
     */
    public long replaceFA(final int reqId, final int faDataType, final CharSequence xml) {
        final Gate gate = FieldGates.faDataType(serverVersion(), faDataType);
        return gate == null
            ? send(RequestId.REPLACE_FA, reqId,
                requestMessages().faReplace.reqId(reqId).faDataType(faDataType).xml(xml))
            : refuse(reqId, gate);
    }

    // History

    /**
     * Asks for past bars.
     * <p>Answers: {@link EWrapper#historicalData}, {@link EWrapper#historicalDataEnd},
     * {@link EWrapper#historicalDataUpdate}, {@link EWrapper#historicalSchedule}.
     * <p>Message REQ_HISTORICAL_DATA (20): protobuf from 208.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param endDateTime end of the time wanted, empty for now
     * @param durationStr length of the time wanted, as {@code 1 D}
     * @param barSizeSetting length of a bar, as {@code 1 min}
     * @param whatToShow {@code TRADES}, {@code MIDPOINT}, {@code BID}, {@code ASK}, ...; {@code SCHEDULE} needs 165
     * @param useRTH 1: regular trading hours only, else 0
     * @param formatDate 1 times as text, 2 as epoch seconds
     * @param keepUpToDate true: go on with the bar in the making; not told to a Host below 124
     * @param chartOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalData(
        final int tickerId, final Contract contract, final CharSequence endDateTime, final CharSequence durationStr,
        final CharSequence barSizeSetting, final CharSequence whatToShow, final int useRTH, final int formatDate,
        final boolean keepUpToDate, final TagValues chartOptions) {
        final Gate gate = FieldGates.reqHistoricalData(serverVersion(), contract, whatToShow, chartOptions);
        return gate == null
            ? send(RequestId.REQ_HISTORICAL_DATA, tickerId,
                requestMessages().historicalDataRequest.reqId(tickerId).contract(contract).endDateTime(endDateTime)
                    .duration(durationStr).barSizeSetting(barSizeSetting).whatToShow(whatToShow).useRTH(useRTH)
                    .formatDate(formatDate).keepUpToDate(keepUpToDate).chartOptions(chartOptions))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a request of {@link #reqHistoricalData}.
     * <p>Message CANCEL_HISTORICAL_DATA (25): protobuf from 208.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistoricalData(final int tickerId) {
        return send(RequestId.CANCEL_HISTORICAL_DATA, tickerId, requestMessages().cancelHistoricalData.reqId(tickerId));
    }

    /**
     * Asks how far back the history of a contract goes.
     * <p>Answers: {@link EWrapper#headTimestamp}.
     * <p>Message REQ_HEAD_TIMESTAMP (87): from server version 118, protobuf from 208.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param whatToShow kind of data, as {@code TRADES}
     * @param useRTH 1: regular trading hours only, else 0
     * @param formatDate 1 time as text, 2 as epoch seconds
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHeadTimestamp(
        final int tickerId, final Contract contract, final CharSequence whatToShow, final int useRTH,
        final int formatDate) {
        final Gate gate = ContractGates.check(RequestId.REQ_HEAD_TIMESTAMP, serverVersion(), contract);
        return gate == null
            ? send(RequestId.REQ_HEAD_TIMESTAMP, tickerId,
                requestMessages().headTimestampRequest.reqId(tickerId).contract(contract).whatToShow(whatToShow)
                    .useRTH(useRTH).formatDate(formatDate))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a request of {@link #reqHeadTimestamp}.
     * <p>Message CANCEL_HEAD_TIMESTAMP (90): from server version 123, protobuf from 208.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHeadTimestamp(final int tickerId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_HEAD_TIMESTAMP, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_HEAD_TIMESTAMP, tickerId, requestMessages().cancelHeadTimestamp.reqId(tickerId))
            : refuse(tickerId, gate);
    }

    /**
     * Asks how much was traded at each price.
     * <p>Answers: {@link EWrapper#histogramData}.
     * <p>Message REQ_HISTOGRAM_DATA (88): from server version 119, protobuf from 208.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param useRTH true: regular trading hours only
     * @param timePeriod length of the time, as {@code 3 days}
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistogramData(
        final int tickerId, final Contract contract, final boolean useRTH, final CharSequence timePeriod) {
        final Gate gate = ContractGates.check(RequestId.REQ_HISTOGRAM_DATA, serverVersion(), contract);
        return gate == null
            ? send(RequestId.REQ_HISTOGRAM_DATA, tickerId,
                requestMessages().histogramDataRequest.reqId(tickerId).contract(contract).useRTH(useRTH)
                    .timePeriod(timePeriod))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a request of {@link #reqHistogramData}.
     * <p>Message CANCEL_HISTOGRAM_DATA (89): from server version 119, protobuf from 208.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistogramData(final int tickerId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_HISTOGRAM_DATA, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_HISTOGRAM_DATA, tickerId, requestMessages().cancelHistogramData.reqId(tickerId))
            : refuse(tickerId, gate);
    }

    /**
     * Asks for past ticks.
     * <p>Answers: {@link EWrapper#historicalTicks}, {@link EWrapper#historicalTicksBidAsk},
     * {@link EWrapper#historicalTicksLast}.
     * <p>Message REQ_HISTORICAL_TICKS (96): from server version 130, protobuf from 208.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param startDateTime start of the time wanted, or empty if its end is given
     * @param endDateTime end of the time wanted, or empty if its start is given
     * @param numberOfTicks at most 1000
     * @param whatToShow {@code TRADES}, {@code MIDPOINT} or {@code BID_ASK}
     * @param useRth 1: regular trading hours only, else 0
     * @param ignoreSize true: leave out changes of the size alone
     * @param miscOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalTicks(
        final int reqId, final Contract contract, final CharSequence startDateTime, final CharSequence endDateTime,
        final int numberOfTicks, final CharSequence whatToShow, final int useRth, final boolean ignoreSize,
        final TagValues miscOptions) {
        final Gate gate = ContractGates.check(RequestId.REQ_HISTORICAL_TICKS, serverVersion(), contract, miscOptions);
        return gate == null
            ? send(RequestId.REQ_HISTORICAL_TICKS, reqId,
                requestMessages().historicalTicksRequest.reqId(reqId).contract(contract).startDateTime(startDateTime)
                    .endDateTime(endDateTime).numberOfTicks(numberOfTicks).whatToShow(whatToShow).useRTH(useRth)
                    .ignoreSize(ignoreSize).miscOptions(miscOptions))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #reqHistoricalTicks}.
     * <p>Message CANCEL_HISTORICAL_TICKS (107): from server version 215, protobuf only.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistoricalTicks(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_HISTORICAL_TICKS, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_HISTORICAL_TICKS, reqId, requestMessages().cancelHistoricalTicks.reqId(reqId))
            : refuse(reqId, gate);
    }

    // News and corporate events

    /**
     * Subscribes to the bulletins of IB.
     * <p>Answers: {@link EWrapper#updateNewsBulletin}.
     * <p>Message REQ_NEWS_BULLETINS (12): protobuf from 209.
     *
     * @param allMsgs true: those of today too
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsBulletins(final boolean allMsgs) {
        return send(RequestId.REQ_NEWS_BULLETINS, NO_REQUEST_ID,
            requestMessages().newsBulletinsRequest.allMessages(allMsgs));
    }

    /**
     * Ends the subscription of {@link #reqNewsBulletins}.
     * <p>Message CANCEL_NEWS_BULLETINS (13): protobuf from 209.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelNewsBulletins() {
        return send(RequestId.CANCEL_NEWS_BULLETINS, NO_REQUEST_ID, requestMessages().cancelNewsBulletins);
    }

    /**
     * Asks which news providers the user has.
     * <p>Answers: {@link EWrapper#newsProviders}.
     * <p>Message REQ_NEWS_PROVIDERS (85): from server version 115, protobuf from 209.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsProviders() {
        final Gate gate = RequestGates.check(RequestId.REQ_NEWS_PROVIDERS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_NEWS_PROVIDERS, NO_REQUEST_ID, requestMessages().newsProvidersRequest)
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Asks for an article.
     * <p>Answers: {@link EWrapper#newsArticle}.
     * <p>Message REQ_NEWS_ARTICLE (84): from server version 116, protobuf from 209.
     *
     * @param requestId your id for the request; the answers bear it
     * @param providerCode news provider
     * @param articleId id from {@link EWrapper#tickNews} or {@link EWrapper#historicalNews}
     * @param newsArticleOptions further options as tags and values, or null; not told to a Host below 128
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsArticle(
        final int requestId, final CharSequence providerCode, final CharSequence articleId,
        final TagValues newsArticleOptions) {
        final Gate gate = RequestGates.check(RequestId.REQ_NEWS_ARTICLE, serverVersion(), newsArticleOptions);
        return gate == null
            ? send(RequestId.REQ_NEWS_ARTICLE, requestId,
                requestMessages().newsArticleRequest.reqId(requestId).providerCode(providerCode).articleId(articleId)
                    .newsArticleOptions(newsArticleOptions))
            : refuse(requestId, gate);
    }

    /**
     * Asks for past headlines.
     * <p>Answers: {@link EWrapper#historicalNews}, {@link EWrapper#historicalNewsEnd}.
     * <p>Message REQ_HISTORICAL_NEWS (86): from server version 117, protobuf from 209.
     *
     * @param requestId your id for the request; the answers bear it
     * @param conId contract id
     * @param providerCodes news providers, joined by {@code +}
     * @param startDateTime start of the time wanted
     * @param endDateTime end of the time wanted
     * @param totalResults at most 300
     * @param historicalNewsOptions further options as tags and values, or null; not told to a Host below 128
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalNews(
        final int requestId, final int conId, final CharSequence providerCodes, final CharSequence startDateTime,
        final CharSequence endDateTime, final int totalResults, final TagValues historicalNewsOptions) {
        final Gate gate = RequestGates.check(RequestId.REQ_HISTORICAL_NEWS, serverVersion(), historicalNewsOptions);
        return gate == null
            ? send(RequestId.REQ_HISTORICAL_NEWS, requestId,
                requestMessages().historicalNewsRequest.reqId(requestId).conId(conId).providerCodes(providerCodes)
                    .startDateTime(startDateTime).endDateTime(endDateTime).totalResults(totalResults)
                    .historicalNewsOptions(historicalNewsOptions))
            : refuse(requestId, gate);
    }

    /**
     * Asks for a report on a company. Hosts of 10.47 and later no longer have them.
     * <p>Answers: {@link EWrapper#fundamentalData}.
     * <p>Message REQ_FUNDAMENTAL_DATA (52): protobuf from 210.
     *
     * @param reqId your id for the request; the answers bear it
     * @param contract the contract; read before the call returns, not kept
     * @param reportType name of the report
     * @param fundamentalDataOptions further options as tags and values, or null
     * @return the position, or a negative {@link SendResult}
     */
    public long reqFundamentalData(
        final int reqId, final Contract contract, final CharSequence reportType,
        final TagValues fundamentalDataOptions) {
        final Gate gate = ContractGates.check(
            RequestId.REQ_FUNDAMENTAL_DATA, serverVersion(), contract, fundamentalDataOptions);
        return gate == null
            ? send(RequestId.REQ_FUNDAMENTAL_DATA, reqId,
                requestMessages().fundamentalsDataRequest.reqId(reqId).contract(contract).reportType(reportType)
                    .fundamentalsDataOptions(fundamentalDataOptions))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #reqFundamentalData}.
     * <p>Message CANCEL_FUNDAMENTAL_DATA (53): protobuf from 210.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelFundamentalData(final int reqId) {
        return send(RequestId.CANCEL_FUNDAMENTAL_DATA, reqId, requestMessages().cancelFundamentalsData.reqId(reqId));
    }

    /**
     * Asks what the calendar of corporate events can be asked; due before {@link #reqWshEventData}.
     * <p>Answers: {@link EWrapper#wshMetaData}.
     * <p>Message REQ_WSH_META_DATA (100): from server version 161, protobuf from 209.
     *
     * @param reqId your id for the request; the answers bear it
     * @return the position, or a negative {@link SendResult}
     */
    public long reqWshMetaData(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.REQ_WSH_META_DATA, serverVersion());
        return gate == null
            ? send(RequestId.REQ_WSH_META_DATA, reqId, requestMessages().wshMetaDataRequest.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #reqWshMetaData}.
     * <p>Message CANCEL_WSH_META_DATA (101): from server version 161, protobuf from 209.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelWshMetaData(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_WSH_META_DATA, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_WSH_META_DATA, reqId, requestMessages().cancelWshMetaData.reqId(reqId))
            : refuse(reqId, gate);
    }

    /**
     * Asks for corporate events.
     * <p>Answers: {@link EWrapper#wshEventData}.
     * <p>Message REQ_WSH_EVENT_DATA (102): from server version 161, protobuf from 209.
     *
     * @param reqId your id for the request; the answers bear it
     * @param wshEventData the contract id or filter; the request id in it is not used; a filter needs 171, dates and a
     * limit 173
     * @return the position, or a negative {@link SendResult}
     */
    public long reqWshEventData(final int reqId, final WshEventDataRequest wshEventData) {
        final Gate gate = FieldGates.reqWshEventData(serverVersion(), wshEventData);
        return gate == null
            ? send(RequestId.REQ_WSH_EVENT_DATA, reqId,
                RequestFill.wshEventData(requestMessages(), reqId, wshEventData))
            : refuse(reqId, gate);
    }

    /**
     * Ends a request of {@link #reqWshEventData}.
     * <p>Message CANCEL_WSH_EVENT_DATA (103): from server version 161, protobuf from 209.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelWshEventData(final int reqId) {
        final Gate gate = RequestGates.check(RequestId.CANCEL_WSH_EVENT_DATA, serverVersion());
        return gate == null
            ? send(RequestId.CANCEL_WSH_EVENT_DATA, reqId, requestMessages().cancelWshEventData.reqId(reqId))
            : refuse(reqId, gate);
    }

    // Scanner

    /**
     * Asks what the market scanner can be asked.
     * <p>Answers: {@link EWrapper#scannerParameters}.
     * <p>Message REQ_SCANNER_PARAMETERS (24): protobuf from 210.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqScannerParameters() {
        return send(RequestId.REQ_SCANNER_PARAMETERS, NO_REQUEST_ID, requestMessages().scannerParametersRequest);
    }

    /**
     * Subscribes to a market scan.
     * <p>Answers: {@link EWrapper#scannerData}, {@link EWrapper#scannerDataEnd}.
     * <p>Message REQ_SCANNER_SUBSCRIPTION (22): protobuf from 210.
     *
     * @param tickerId your id for the request; the answers bear it
     * @param subscription what to look for
     * @param scannerSubscriptionOptions further options, or null
     * @param scannerSubscriptionFilterOptions filters as tags and values, or null; other than null needs 143
     * @return the position, or a negative {@link SendResult}
     */
    public long reqScannerSubscription(
        final int tickerId, final ScannerSubscription subscription, final TagValues scannerSubscriptionOptions,
        final TagValues scannerSubscriptionFilterOptions) {
        final Gate gate = FieldGates.reqScannerSubscription(
            serverVersion(), subscription, scannerSubscriptionOptions, scannerSubscriptionFilterOptions);
        return gate == null
            ? send(RequestId.REQ_SCANNER_SUBSCRIPTION, tickerId,
                RequestFill.scannerSubscription(requestMessages(), tickerId, subscription, scannerSubscriptionOptions,
                    scannerSubscriptionFilterOptions))
            : refuse(tickerId, gate);
    }

    /**
     * Ends a subscription of {@link #reqScannerSubscription}.
     * <p>Message CANCEL_SCANNER_SUBSCRIPTION (23): protobuf from 210.
     *
     * @param tickerId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelScannerSubscription(final int tickerId) {
        return send(RequestId.CANCEL_SCANNER_SUBSCRIPTION, tickerId,
            requestMessages().cancelScannerSubscription.reqId(tickerId));
    }

    // Session and display

    /**
     * Asks for the Host's time in seconds.
     * <p>Answers: {@link EWrapper#currentTime}.
     * <p>Message REQ_CURRENT_TIME (49): protobuf from 213.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCurrentTime() {
        return send(RequestId.REQ_CURRENT_TIME, NO_REQUEST_ID, requestMessages().currentTimeRequest);
    }

    /**
     * Asks for the Host's time in milliseconds.
     * <p>Answers: {@link EWrapper#currentTimeInMillis}.
     * <p>Message REQ_CURRENT_TIME_IN_MILLIS (105): from server version 197, protobuf from 213.
     *
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCurrentTimeInMillis() {
        final Gate gate = RequestGates.check(RequestId.REQ_CURRENT_TIME_IN_MILLIS, serverVersion());
        return gate == null
            ? send(RequestId.REQ_CURRENT_TIME_IN_MILLIS, NO_REQUEST_ID, requestMessages().currentTimeInMillisRequest)
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Sets how much the Host's log of this connection holds.
     * <p>Message SET_SERVER_LOGLEVEL (14): protobuf from 213.
     *
     * @param logLevel 1 system, 2 error, 3 warning, 4 information, 5 detail
     * @return the position, or a negative {@link SendResult}
     */
    public long setServerLogLevel(final int logLevel) {
        return send(RequestId.SET_SERVER_LOGLEVEL, NO_REQUEST_ID,
            requestMessages().setServerLogLevelRequest.logLevel(logLevel));
    }

    /**
     * Asks for the groups of TWS windows that show the same contract.
     * <p>Answers: {@link EWrapper#displayGroupList}.
     * <p>Message QUERY_DISPLAY_GROUPS (67): protobuf from 213.
     *
     * @param reqId your id for the request; the answers bear it
     * @return the position, or a negative {@link SendResult}
     */
    public long queryDisplayGroups(final int reqId) {
        return send(RequestId.QUERY_DISPLAY_GROUPS, reqId, requestMessages().queryDisplayGroupsRequest.reqId(reqId));
    }

    /**
     * Subscribes to the contract that a group of windows shows.
     * <p>Answers: {@link EWrapper#displayGroupUpdated}.
     * <p>Message SUBSCRIBE_TO_GROUP_EVENTS (68): protobuf from 213.
     *
     * @param reqId your id for the request; the answers bear it
     * @param groupId group
     * @return the position, or a negative {@link SendResult}
     */
    public long subscribeToGroupEvents(final int reqId, final int groupId) {
        return send(RequestId.SUBSCRIBE_TO_GROUP_EVENTS, reqId,
            requestMessages().subscribeToGroupEventsRequest.reqId(reqId).groupId(groupId));
    }

    /**
     * Makes a group of windows show a contract.
     * <p>Answers: {@link EWrapper#displayGroupUpdated}.
     * <p>Message UPDATE_DISPLAY_GROUP (69): protobuf from 213.
     *
     * @param reqId id of the subscription
     * @param contractInfo {@code none}, {@code conId@exchange} or {@code combo}
     * @return the position, or a negative {@link SendResult}
     */
    public long updateDisplayGroup(final int reqId, final CharSequence contractInfo) {
        return send(RequestId.UPDATE_DISPLAY_GROUP, reqId,
            requestMessages().updateDisplayGroupRequest.reqId(reqId).contractInfo(contractInfo));
    }

    /**
     * Ends a subscription of {@link #subscribeToGroupEvents}.
     * <p>Message UNSUBSCRIBE_FROM_GROUP_EVENTS (70): protobuf from 213.
     *
     * @param reqId id of the request to end
     * @return the position, or a negative {@link SendResult}
     */
    public long unsubscribeFromGroupEvents(final int reqId) {
        return send(RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS, reqId,
            requestMessages().unsubscribeFromGroupEventsRequest.reqId(reqId));
    }

    /**
     * Begins the check of a linked program; only after connecting with extra authentication.
     * <p>Answers: {@link EWrapper#verifyMessageAPI}.
     * <p>Message VERIFY_REQUEST (65): protobuf from 213.
     *
     * @param apiName name of the program
     * @param apiVersion its version
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyRequest(final CharSequence apiName, final CharSequence apiVersion) {
        final Gate gate = FieldGates.verifyRequest(extraAuth());
        return gate == null
            ? send(RequestId.VERIFY_REQUEST, NO_REQUEST_ID,
                requestMessages().verifyRequest.apiName(apiName).apiVersion(apiVersion))
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Answers the challenge of {@link #verifyRequest}.
     * <p>Answers: {@link EWrapper#verifyCompleted}.
     * <p>Message VERIFY_MESSAGE (66): protobuf from 213.
     *
     * @param apiData the answer to the challenge
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyMessage(final CharSequence apiData) {
        return send(RequestId.VERIFY_MESSAGE, NO_REQUEST_ID, requestMessages().verifyMessageRequest.apiData(apiData));
    }

    /**
     * Begins the check of a linked program with its key; only after connecting with extra authentication.
     * <p>Answers: {@link EWrapper#verifyAndAuthMessageAPI}.
     * <p>Message VERIFY_AND_AUTH_REQUEST (72): text only.
     *
     * @param apiName name of the program
     * @param apiVersion its version
     * @param opaqueIsvKey key of its maker
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyAndAuthRequest(
        final CharSequence apiName, final CharSequence apiVersion, final CharSequence opaqueIsvKey) {
        final Gate gate = FieldGates.verifyAndAuthRequest(extraAuth());
        return gate == null
            ? send(RequestId.VERIFY_AND_AUTH_REQUEST, NO_REQUEST_ID,
                requestMessages().verifyAndAuthRequest.apiName(apiName).apiVersion(apiVersion)
                    .opaqueIsvKey(opaqueIsvKey))
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * Answers the challenge of {@link #verifyAndAuthRequest}.
     * <p>Answers: {@link EWrapper#verifyAndAuthCompleted}.
     * <p>Message VERIFY_AND_AUTH_MESSAGE (73): text only.
     *
     * @param apiData data of the check
     * @param xyzResponse the answer to the challenge
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyAndAuthMessage(final CharSequence apiData, final CharSequence xyzResponse) {
        return send(RequestId.VERIFY_AND_AUTH_MESSAGE, NO_REQUEST_ID,
            requestMessages().verifyAndAuthMessage.apiData(apiData).xyzResponse(xyzResponse));
    }
}
