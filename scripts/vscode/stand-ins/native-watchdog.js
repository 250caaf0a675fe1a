// Nothing has to end the extension host for us: it goes with the server.
export function start() {}
export function exit(code) {
  process.exit(code);
}
