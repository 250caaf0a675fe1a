import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What V8 makes of the server in one run serves the next. It only helps with files that are loaded later: hence the
// server itself is a bundle beside this one.
enableCompileCache();
createRequire(__filename)(join(__dirname, 'serve.cjs'));
