// @ts-expect-error -- The build for browsers, which runs in Node as well, has no types of its own.
import BrowserMocha from 'mocha/mocha.mjs';
import { COUNTS_MARK, LINE_MARK } from '../runner/suite-run.ts';
import { suiteRun } from './this-run.ts';

const Mocha: typeof import('mocha') = BrowserMocha;

/** Runs the tests that the loaders define. Rejects where one fails, which is how VS Code is told. */
export async function runSuite(loaders: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { host, grep, isCI, colors } = suiteRun;
  const mark = host === 'desktop' ? '' : LINE_MARK;
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(mark + formatted(...args));
  Mocha.reporters.Base.useColors = colors;
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: colors,
    // Only what hangs meets it, on however busy a machine.
    timeout: 60_000,
    forbidOnly: isCI,
    ...(grep === undefined ? {} : { grep }),
  });
  // Defines `describe`, `it` and their kin; there are no files for Mocha to load.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of loaders) await load();
  const { passed, failed, skipped } = await runOf(mocha);
  if (host !== 'desktop') console.log(COUNTS_MARK + JSON.stringify({ passed, failed, skipped }));
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} tests failed`);
}

async function runOf(mocha: Mocha): Promise<{ passed: number; failed: number; skipped: number }> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    runner.on('pass', () => void counts.passed++);
    runner.on('fail', () => void counts.failed++);
    runner.on('pending', () => void counts.skipped++);
  });
  return counts;
}

/** Just enough of `util.format`, which a worker does not have. */
function formatted(text: unknown = '', ...args: unknown[]): string {
  return String(text).replace(/%[sd]/g, () => String(args.shift() ?? ''));
}
