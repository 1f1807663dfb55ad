// node main.mjs JAVA CLASSPATH VERSION...: the script at each server version; exit status 0 if all went well.
import { Checks } from "./checks.mjs";
import { Host } from "./host.mjs";
import { run } from "./script.mjs";

const SCRIPT_TIMEOUT_MILLIS = 60_000;

const [java, classpath, ...versions] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const version of versions.map(Number)) {
  const checks = new Checks(`@stoqey/ib at ${version}`);
  const host = await Host.start(java, classpath, version);
  const alarm = setTimeout(() => {
    host.kill();
    checks.fail("the script", new Error(`not done after ${SCRIPT_TIMEOUT_MILLIS} ms`));
    process.exit(1);
  }, SCRIPT_TIMEOUT_MILLIS);
  try {
    await run(checks, host, version);
  } catch (error) {
    checks.fail("the script", error);
  }
  clearTimeout(alarm);
  await host.stop();
  passed += checks.passed;
  failed += checks.failed;
}
console.log(`${passed} checks passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
