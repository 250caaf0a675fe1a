// The client of language servers in workers. It has their files, and passes everything else between them and the test:
// what the test sends comes as events, what the servers say is posted.

const sessions = new Map();
let posted = Promise.resolve();

new EventSource('/to-page').onmessage = ({ data }) => {
  const { session, kind, ...content } = JSON.parse(data);
  if (kind === 'start') sessions.set(session, startSession(session, content.files));
  else if (kind === 'message') sessions.get(session).worker.postMessage(content.message);
  else if (kind === 'write') write(sessions.get(session).files, content.path, content.base64);
};

function startSession(session, contents) {
  const files = new Map();
  for (const [path, base64] of Object.entries(contents)) write(files, path, base64);
  const worker = new Worker('/server.browser.js');
  worker.onmessage = ({ data }) => {
    if (data.method?.startsWith('packwright/files/')) worker.postMessage(answer(session, files, data));
    else post({ session, message: data });
  };
  worker.onerror = ({ message }) => post({ session, error: message });
  return { files, worker };
}

function write(files, path, base64) {
  if (base64 === null) files.delete(path);
  else
    files.set(
      path,
      Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    );
}

/** One after the other, since requests overtake each other. */
function post(content) {
  posted = posted.then(() => fetch('/from-page', { method: 'POST', body: JSON.stringify(content) }));
}

function answer(session, files, { id, method, params }) {
  const results = {
    'packwright/files/list': ({ uri }) => list(files, pathOf(uri)),
    'packwright/files/stat': ({ uris }) => uris.map((uri) => stat(files, pathOf(uri))),
    'packwright/files/read': ({ uri, offset, limit }) => read(files, pathOf(uri), { offset, limit }),
    'packwright/files/write': ({ uri, ...piece }) => take(session, files, pathOf(uri), piece),
    'packwright/files/delete': ({ uri }) => take(session, files, pathOf(uri), undefined),
  };
  return { jsonrpc: '2.0', id, result: results[method](params) };
}

/** Below the only folder there is; undefined for what lies elsewhere. */
function pathOf(uri) {
  const [, path] = /^page:\/\/\/my%20game(?:\/(.*))?$/.exec(uri) ?? [];
  return uri === 'page:///my%20game' ? '' : path && decodeURIComponent(path);
}

function stat(files, path) {
  if (path === undefined) return null;
  if (files.has(path)) return { kind: 'file' };
  return list(files, path) === null ? null : { kind: 'folder' };
}

function list(files, path) {
  if (path === undefined || files.has(path)) return null;
  const start = path === '' ? '' : `${path}/`;
  const entries = new Map();
  for (const file of files.keys()) {
    if (!file.startsWith(start)) continue;
    const [name, ...below] = file.slice(start.length).split('/');
    entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
  }
  return entries.size === 0 ? null : [...entries.values()];
}

function read(files, path, { offset = 0, limit }) {
  const bytes = files.get(path);
  return bytes === undefined ? null : { size: bytes.length, bytes: bytes.slice(offset, offset + limit) };
}

const begun = new Map();

/** Takes a piece of a file, or deletes it, and tells of it once it is whole. */
function take(session, files, path, piece) {
  if (piece === undefined) files.delete(path);
  else {
    const { size, offset, bytes } = piece;
    const content = offset === 0 ? new Uint8Array(size) : begun.get(path);
    content.set(bytes, offset);
    begun.set(path, content);
    if (offset + bytes.length < size) return null;
    files.set(path, content);
  }
  post({ session, written: { path, base64: toBase64(files.get(path)) } });
  return null;
}

function toBase64(bytes) {
  return bytes === undefined ? null : btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
