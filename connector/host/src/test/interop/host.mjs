// The stand-in Host as a process of its own, and its console: the truth that a client's answers are compared with.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { once } from "node:events";

export class Host {
  static async start(java, classpath, serverVersion) {
    const process = spawn(java, ["--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-Xmx256m",
      "-cp", classpath, "io.tickwire.host.HostMain", "--port", "0", "--server-version", String(serverVersion),
      "--rate", "0", "--quiet", "--console"], { stdio: ["pipe", "pipe", "inherit"] });
    const host = new Host(process);
    const first = await host.#line();
    host.port = Number(/^listening on 127\.0\.0\.1:(\d+)$/.exec(first)[1]);
    return host;
  }

  #process;
  #lines;

  constructor(process) {
    this.#process = process;
    this.#lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  }

  async #line() {
    const { value, done } = await this.#lines.next();
    if (done) {
      throw new Error("the Host ended");
    }
    return value;
  }

  async #ask(...words) {
    this.#process.stdin.write(`${words.join(" ")}\n`);
    const answer = JSON.parse(await this.#line());
    if (answer.error) {
      throw new Error(answer.error);
    }
    return answer;
  }

  books() {
    return this.#ask("books");
  }

  market(symbol) {
    return this.#ask("market", symbol);
  }

  quote(conId, bid, ask, bidSize, askSize) {
    return this.#ask("quote", conId, bid, ask, bidSize, askSize);
  }

  trade(conId, price, size) {
    return this.#ask("trade", conId, price, size);
  }

  async stop() {
    this.#process.stdin.end();
    await once(this.#process, "exit");
  }

  /** For the way out in a hurry. */
  kill() {
    this.#process.kill();
  }
}
