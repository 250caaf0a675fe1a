// Says on stderr, when the process ends, how many KiB its largest resident set was.
process.on('exit', () => {
  require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`);
});
