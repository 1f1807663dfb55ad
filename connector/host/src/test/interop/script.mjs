// The whole script: what a program that trades asks a Host for, each answer beside the Host's own truth.
import { Client } from "./client.mjs";
import { bars, contracts, quotes } from "./data.mjs";
import { bracket, cancel, executions } from "./trading.mjs";

const STOCK = { symbol: "IBM", secType: "STK", exchange: "SMART", currency: "USD" };
const ACCOUNT = "DU1000001";

export async function run(checks, host, serverVersion) {
  const client = new Client(host.port, 7);
  try {
    const orderId = await connect(checks, client, serverVersion);
    await time(checks, client);
    await contracts(checks, host, client);
    await quotes(checks, host, client, STOCK);
    await bars(checks, client, STOCK);
    await positions(checks, host, client, []);
    await bracket(checks, host, client, STOCK, orderId);
    await positions(checks, host, client, []);
    await hold(checks, host, client, orderId + 3);
    await cancel(checks, host, client, STOCK, orderId + 4);
    await executions(checks, host, client);
    await summary(checks, host, client);
    client.api.disconnect();
    await client.wait("disconnected");
    checks.that("disconnected", true);
  } finally {
    client.api.disconnect();
  }
}

async function connect(checks, client, serverVersion) {
  client.api.connect();
  const [version, hostTime] = await client.wait("server");
  checks.is("connect: server version", version, serverVersion);
  checks.that("connect: the Host's time", /^\d{8} \d\d:\d\d:\d\d EST$/.test(hostTime), hostTime);
  const [accounts] = await client.wait("managedAccounts");
  checks.is("connect: accounts", accounts, ACCOUNT);
  const [orderId] = await client.wait("nextValidId");
  checks.is("connect: first order id", orderId, 1);
  return orderId;
}

async function time(checks, client) {
  client.api.reqCurrentTime();
  const [now] = await client.wait("currentTime");
  checks.near("time: that of this machine, in seconds", now, Date.now() / 1000, 5);
}

/** A position that stays, for the account's figures. */
async function hold(checks, host, client, orderId) {
  const market = { action: "BUY", orderType: "MKT", totalQuantity: 30, tif: "DAY", transmit: true };
  client.api.placeOrder(orderId, STOCK, market);
  await client.wait("commissionReport");
  await positions(checks, host, client, [30]);
}

async function positions(checks, host, client, expected) {
  client.api.reqPositions();
  const rows = await client.waitAll("position", "positionEnd");
  client.api.cancelPositions();
  checks.is(`positions: ${expected.length === 0 ? "none" : expected}`, rows.map(([account, contract, quantity]) => [account, contract.conId, quantity]),
    expected.map((quantity) => [ACCOUNT, 8314, quantity]));
  const held = (await host.books()).accounts[ACCOUNT].positions;
  checks.is("positions: as booked", rows.filter(([, , quantity]) => quantity !== 0)
    .map(([, contract, quantity]) => [String(contract.conId), quantity]), Object.entries(held));
}

async function summary(checks, host, client) {
  client.api.reqAccountSummary(12, "All", "NetLiquidation,TotalCashValue,GrossPositionValue");
  const rows = await client.waitAll("accountSummary", "accountSummaryEnd");
  client.api.cancelAccountSummary(12);
  const values = Object.fromEntries(rows.map(([, , tag, value]) => [tag, Number(value)]));
  const { cash } = (await host.books()).accounts[ACCOUNT];
  const { last } = await host.market("IBM");
  checks.is("summary: request id, account, currency of each row",
    rows.map(([reqId, account, , , currency]) => [reqId, account, currency]), rows.map(() => [12, ACCOUNT, "USD"]));
  checks.is("summary: the three tags", rows.map((row) => row[2]).sort(),
    ["GrossPositionValue", "NetLiquidation", "TotalCashValue"]);
  checks.near("summary: cash as booked", values.TotalCashValue, cash, 0.005);
  checks.near("summary: position at the last price", values.GrossPositionValue, 30 * last, 0.005);
  checks.near("summary: the sum of both", values.NetLiquidation, cash + 30 * last, 0.005);
}
