#!/usr/bin/env node
import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { ExitStatus } from './exit-status.ts';
import { nodeProblem } from './node-version.ts';

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  // What V8 makes of the program in one run serves the next, which so starts a fifth sooner. It only helps with files
  // that are loaded later: hence the program is a bundle of its own beside this one.
  enableCompileCache();
  createRequire(__filename)(join(__dirname, 'program.cjs'));
} else {
  process.stderr.write(`error: ${problem}\n`);
  process.exitCode = ExitStatus.world;
}
