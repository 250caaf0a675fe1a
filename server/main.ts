import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Of V8's two optimizing compilers the first takes as much memory as a thousand open documents, and what it gains is
// hardly measurable where pauses lie between the edits. An editor runs many servers beside each other.
setFlagsFromString('--no-maglev');
// What V8 makes of the server in one run serves the next. It only helps with files that are loaded later: hence the
// server itself is a bundle beside this one.
enableCompileCache();
createRequire(__filename)(join(__dirname, 'serve.cjs'));
