// Orders: a bracket that fills, an order that is cancelled, and what the books say of them.

const ids = (rows, index) => rows.map((args) => args[index]);

/** Buys with a bracket, sells at its profit target; what the client is told is what the books hold. */
export async function bracket(checks, host, client, stock, orderId) {
  const { api } = client;
  const { conId } = await host.market("IBM");
  await host.quote(conId, 222.9, 223.0, 500, 500);
  const common = { totalQuantity: 100, tif: "DAY" };
  api.placeOrder(orderId, stock, { ...common, action: "BUY", orderType: "LMT", lmtPrice: 223.0, transmit: false });
  api.placeOrder(orderId + 1, stock,
    { ...common, action: "SELL", orderType: "LMT", lmtPrice: 225.0, parentId: orderId, transmit: false });
  checks.is("nothing is told of a bracket before its last part",
    (await client.drain()).filter((event) => event.name !== "info").length, 0);
  api.placeOrder(orderId + 2, stock,
    { ...common, action: "SELL", orderType: "STP", auxPrice: 220.0, parentId: orderId, transmit: true });
  await entry(checks, host, client, orderId);
  await children(checks, client, orderId);
  await host.quote(conId, 225.1, 225.2, 500, 500);
  await exit(checks, host, client, orderId);
}

async function entry(checks, host, client, orderId) {
  const open = await client.wait("openOrder");
  checks.is("the parent opens first", open[0], orderId);
  checks.is("open order: contract, side, type, limit, quantity",
    [open[1].conId, open[2].action, open[2].orderType, open[2].lmtPrice, open[2].totalQuantity],
    [8314, "BUY", "LMT", 223, 100]);
  const [reqId, contract, execution] = await client.wait("execDetails");
  checks.is("a fill nobody asked for has no request id", reqId, -1);
  const books = await host.books();
  const [fill] = books.fills;
  checks.is("fill: contract, order, side, quantity, price, permId",
    [contract.conId, execution.orderId, execution.side, execution.shares, execution.price, execution.permId],
    [fill.conId, fill.orderId, "BOT", fill.quantity, fill.price, fill.permId]);
  checks.is("the fill is all of the parent at its limit", [fill.orderId, fill.quantity, fill.price], [orderId, 100, 223]);
  const status = await client.wait("orderStatus", (id, word) => id === orderId && word === "Filled");
  checks.is("status of the parent: filled, remaining, average price", status.slice(2, 5), [100, 0, 223]);
  const [report] = await client.wait("commissionReport");
  checks.is("commission: of that fill, as booked, nothing realized",
    [report.execId, report.commission, report.currency, report.realizedPNL],
    [execution.execId, fill.commission, "USD", undefined]);
}

async function children(checks, client, orderId) {
  await client.drain();
  client.api.reqOpenOrders();
  const open = await client.waitAll("openOrder", "openOrderEnd");
  checks.is("open orders: the two children", [...new Set(ids(open, 0))].sort(), [orderId + 1, orderId + 2]);
  checks.is("children name their parent", open.map(([, , order]) => order.parentId), open.map(() => orderId));
  checks.is("profit target works, stop waits", open.map(([, , order, state]) => [order.orderType, state.status]).sort(),
    [["LMT", "Submitted"], ["STP", "PreSubmitted"]]);
}

async function exit(checks, host, client, orderId) {
  const [, , execution] = await client.wait("execDetails");
  const sold = await client.wait("orderStatus", (id, word) => id === orderId + 1 && word === "Filled");
  const [report] = await client.wait("commissionReport");
  const books = await host.books();
  const fill = books.fills[1];
  checks.is("profit target: fills at its price", [execution.orderId, execution.side, execution.price, sold[4]],
    [orderId + 1, "SLD", 225, 225]);
  checks.is("the books hold that fill", [fill.orderId, fill.action, fill.quantity, fill.price],
    [orderId + 1, "SELL", 100, 225]);
  checks.near("realized gain as booked", report.realizedPNL, fill.realizedPnl);
  checks.near("realized gain: 200 less two commissions", report.realizedPNL, 200 - books.accounts.DU1000001.commissions);
  client.api.reqIds();
  await client.wait("nextValidId", (id) => id === orderId + 3);
  checks.is("the stop is cancelled with it", await statusOf(host, orderId + 2), "Cancelled");
}

async function statusOf(host, orderId) {
  const { orders } = await host.books();
  return orders.find((order) => order.orderId === orderId).status;
}

/** An order that rests, is changed, and is cancelled. */
export async function cancel(checks, host, client, stock, orderId) {
  const { api } = client;
  const order = { action: "BUY", orderType: "LMT", lmtPrice: 200.5, totalQuantity: 10, tif: "GTC", transmit: true };
  api.placeOrder(orderId, stock, order);
  await client.wait("orderStatus", (id, word) => id === orderId && word === "Submitted");
  api.placeOrder(orderId, stock, { ...order, lmtPrice: 201.5, totalQuantity: 20 });
  const [, , changed] = await client.wait("openOrder", (id, contract, now) => now.lmtPrice === 201.5);
  checks.is("change: new quantity, same order in the books",
    [changed.totalQuantity, (await host.books()).orders.filter((booked) => booked.orderId === orderId).length], [20, 1]);
  api.cancelOrder(orderId);
  const status = await client.wait("orderStatus", (id, word) => id === orderId && word === "Cancelled");
  checks.is("cancelled: nothing filled, all remains", status.slice(2, 4), [0, 20]);
  const [, , id] = await client.wait("error", (error, code) => code === 202);
  checks.is("202 for that order", id, orderId);
  checks.is("the books say so too", await statusOf(host, orderId), "Cancelled");
  api.cancelOrder(orderId + 1000);
  const [, , unknown] = await client.wait("error", (error, code) => code === 10147);
  checks.is("10147 for an order that never was", unknown, orderId + 1000);
}

/** Executions of the day and positions, beside the books. */
export async function executions(checks, host, client) {
  client.api.reqExecutions(9, {});
  const events = await client.waitAll("execDetails", "execDetailsEnd");
  const { fills } = await host.books();
  checks.is("executions: all fills, under the request's id",
    events.map(([reqId, contract, it]) => [reqId, contract.conId, it.orderId, it.side, it.shares, it.price]),
    fills.map((it) => [9, it.conId, it.orderId, it.action === "BUY" ? "BOT" : "SLD", it.quantity, it.price]));
  client.api.reqExecutions(10, { side: "SELL" });
  checks.is("executions: filtered by side", ids(await client.waitAll("execDetails", "execDetailsEnd"), 2)
    .map((execution) => execution.side), ["SLD"]);
}
