// Contract details, market data and bars.

const BID = 1;
const ASK = 2;
const LAST = 4;

export async function contracts(checks, host, client) {
  const { api } = client;
  api.reqContractDetails(2, { symbol: "AAPL", secType: "STK", exchange: "SMART", currency: "USD" });
  const rows = await client.waitAll("contractDetails", "contractDetailsEnd");
  checks.is("contract details: one row under the request's id", rows.map(([reqId]) => reqId), [2]);
  const { contract, ...details } = rows[0][1];
  checks.is("contract details: the contract",
    [contract.conId, contract.symbol, contract.secType, contract.exchange, contract.currency, contract.localSymbol],
    [(await host.market("AAPL")).conId, "AAPL", "STK", "SMART", "USD", "AAPL"]);
  checks.is("contract details: the rest", [details.longName, details.minTick, details.timeZoneId, contract.primaryExch],
    ["APPLE INC", 0.01, "US/Eastern", "NASDAQ"]);
  checks.that("contract details: order types", details.orderTypes.split(",").includes("LMT"), details.orderTypes);
  api.reqContractDetails(3, { symbol: "SPY", secType: "OPT", exchange: "SMART", currency: "USD", right: "C" });
  const options = (await client.waitAll("contractDetails", "contractDetailsEnd")).map((row) => row[1]);
  checks.is("option chain: three expiries of 21 calls", options.length, 63);
  checks.is("option chain: no two alike", new Set(options.map((it) => it.contract.conId)).size, 63);
  checks.that("option chain: of SPY, calls, hundreds", options.every((it) => it.underConId === 756733
    && /^C/.test(it.contract.right) && Number(it.contract.multiplier) === 100));
  api.reqContractDetails(4, { symbol: "NOPE", secType: "STK", exchange: "SMART", currency: "USD" });
  const [, , reqId] = await client.wait("error", (error, code) => code === 200);
  checks.is("unknown contract: error 200 under the request's id", reqId, 4);
}

/** A stream shows the market as it is, then as it changes, and ends when it is cancelled. */
export async function quotes(checks, host, client, stock) {
  const { api } = client;
  const start = await host.market("IBM");
  api.reqMktData(5, stock, "", false, false);
  const first = await client.drain();
  const price = (type) => first.find((it) => it.name === "tickPrice" && it.args[0] === 5 && it.args[1] === type)?.args[2];
  const size = (type) => first.find((it) => it.name === "tickSize" && it.args[0] === 5 && it.args[1] === type)?.args[2];
  checks.is("market data: bid, ask, last, open, high, low, close as they are", [1, 2, 4, 14, 6, 7, 9].map(price),
    [start.bid, start.ask, start.last, start.open, start.high, start.low, start.close]);
  // the library does not raise the bid size that comes with a bid price, because its number is 0
  checks.is("market data: sizes and volume as they are", [3, 5, 8].map(size),
    [start.askSize, start.lastSize, start.volume]);
  await host.quote(start.conId, 221.5, 221.75, 300, 400);
  await host.trade(start.conId, 221.75, 50);
  const moved = (await client.drain()).filter((it) => it.name === "tickPrice").map((it) => it.args.slice(0, 3));
  checks.is("market data: what changed, in its order", moved, [[5, BID, 221.5], [5, ASK, 221.75], [5, LAST, 221.75]]);
  api.cancelMktData(5);
  await client.drain();
  await host.quote(start.conId, 221.0, 221.25, 300, 400);
  checks.is("market data: nothing after the cancel", (await client.drain()).filter((it) => /^tick/.test(it.name)), []);
  api.reqMktData(6, stock, "", true, false);
  const snapshot = await client.waitAll("tickPrice", "tickSnapshotEnd");
  checks.is("snapshot: bid and ask", snapshot.filter((args) => args[1] <= ASK).map((args) => args.slice(0, 3)),
    [[6, BID, 221], [6, ASK, 221.25]]);
}

async function query(client, reqId, stock, size) {
  client.api.reqHistoricalData(reqId, stock, "", "2 D", size, "TRADES", true, 2, false);
  const rows = [];
  for (;;) {
    const row = await client.wait("historicalData", (id) => id === reqId);
    if (String(row[1]).startsWith("finished")) {
      return rows;
    }
    const [, time, open, high, low, close, volume, count, average] = row;
    rows.push({ time, open, high, low, close, volume, count, average });
  }
}

/** The same two days in bars of a day, of half an hour and of five minutes: they must tell one story. */
export async function bars(checks, client, stock) {
  const days = await query(client, 20, stock, "1 day");
  const halves = await query(client, 21, stock, "30 mins");
  const fives = await query(client, 22, stock, "5 mins");
  checks.that("bars: two days", days.length === 2, days.length);
  for (const [name, list] of [["half hours", halves], ["five minutes", fives]]) {
    checks.that(`bars: ${name}, ascending`, list.length > 2
      && list.every((bar, i) => i === 0 || Number(bar.time) > Number(list[i - 1].time)), list.length);
    checks.that(`bars: ${name}, prices within high and low`, list.every((bar) => bar.low <= Math.min(bar.open, bar.close)
      && bar.high >= Math.max(bar.open, bar.close) && bar.average >= bar.low && bar.average <= bar.high));
  }
  const whole = (list) => [list[0].open, Math.max(...list.map((bar) => bar.high)),
    Math.min(...list.map((bar) => bar.low)), list.at(-1).close];
  checks.is("bars: half hours add up to the days", whole(halves), whole(days));
  checks.is("bars: five minutes add up to the days", whole(fives), whole(days));
  const sum = (list, field) => list.reduce((total, bar) => total + bar[field], 0);
  checks.is("bars: volumes and counts add up too", [sum(fives, "volume"), sum(fives, "count")],
    [sum(halves, "volume"), sum(halves, "count")]);
}
