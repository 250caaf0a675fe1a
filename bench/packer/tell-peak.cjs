// Says on stderr, when the process ends, how many KiB its largest resident set was. Of what getrusage says, the part
// of a parent that was larger is never taken off again; VmHWM (proc, Linux) begins anew with the program.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  writeSync(2, `peak ${kibibytes}\n`);
});
