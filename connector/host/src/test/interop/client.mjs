// The client under the script: remembers every event in order, and lets the script wait for them.
import { IBApi, EventName } from "@stoqey/ib";

const TIMEOUT_MILLIS = 10_000;
const INNER = new Set(["all", "result", "received", "sent"]);

export class Client {
  /** Events that came and were not passed over yet: { name, args }. */
  #events = [];
  #wake = () => {};

  constructor(port, clientId) {
    this.api = new IBApi({ host: "127.0.0.1", port, clientId });
    for (const name of Object.values(EventName).filter((event) => !INNER.has(event))) {
      this.api.on(name, (...args) => {
        this.#events.push({ name, args });
        this.#wake();
      });
    }
  }

  /** The next event of a name that fits; those before it are passed over. */
  async wait(name, fits = () => true) {
    return (await this.waitAll(name, name, fits)).at(-1);
  }

  /** All events of a name up to one of another name, which ends them; where both are the same, that one too. */
  async waitAll(name, end, fits = () => true) {
    const found = [];
    const deadline = Date.now() + TIMEOUT_MILLIS;
    for (;;) {
      while (this.#events.length > 0) {
        const event = this.#events.shift();
        if (event.name === name && (name !== end || fits(...event.args))) {
          found.push(event.args);
        }
        if (event.name === end && (name !== end || found.length > 0)) {
          return found;
        }
      }
      await this.#more(deadline, end);
    }
  }

  /** All that has come until the Host answers a request for its time. */
  async drain() {
    this.api.reqCurrentTime();
    const found = [];
    const deadline = Date.now() + TIMEOUT_MILLIS;
    for (;;) {
      while (this.#events.length > 0) {
        const event = this.#events.shift();
        if (event.name === "currentTime") {
          return found;
        }
        found.push(event);
      }
      await this.#more(deadline, "currentTime");
    }
  }

  async #more(deadline, what) {
    const left = deadline - Date.now();
    if (left <= 0) {
      throw new Error(`no ${what} came in ${TIMEOUT_MILLIS} ms`);
    }
    let timer;
    await new Promise((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, left);
    });
    clearTimeout(timer);
  }
}
