// One line for each thing that is checked.
import { isDeepStrictEqual } from "node:util";

export class Checks {
  passed = 0;
  failed = 0;

  constructor(title) {
    this.title = title;
  }

  is(what, actual, expected) {
    this.#report(isDeepStrictEqual(actual, expected), what, actual, expected);
  }

  /** Equal but for rounding. */
  near(what, actual, expected, within = 1e-6) {
    this.#report(Math.abs(actual - expected) <= within, what, actual, expected);
  }

  that(what, condition, shown = "") {
    this.#report(Boolean(condition), what, shown, "what the line says");
  }

  fail(what, error) {
    this.#report(false, what, error.message, "no failure");
  }

  #report(good, what, actual, expected) {
    if (good) {
      this.passed++;
      console.log(`ok    ${this.title}  ${what}`);
    } else {
      this.failed++;
      console.log(`FAIL  ${this.title}  ${what}: ${show(actual)}, expected ${show(expected)}`);
    }
  }
}

function show(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
