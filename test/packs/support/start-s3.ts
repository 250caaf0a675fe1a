import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A store that speaks as S3 does, on loopback, with one bucket. */
export interface TestS3 {
  /** As `openBlobs` takes it. */
  readonly location: string;
  /** Where its files are: an object is `<key>._S3rver_object`, with others beside it. */
  readonly folder: string;
  close(): Promise<void>;
}

const BUCKET = 'images';

/** Sets the credentials that the SDK finds in the environment. */
export async function startS3(): Promise<TestS3> {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-s3-'));
  const server = start(folder);
  const port = await portOf(server);
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
  const endpoint = encodeURIComponent(`http://127.0.0.1:${port}`);
  return {
    location: `s3://${BUCKET}/packs/images?endpoint=${endpoint}&region=us-east-1`,
    folder: join(folder, BUCKET, 'packs', 'images'),
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function start(folder: string): ChildProcess {
  const package_ = dirname(createRequire(import.meta.url).resolve('s3rver/package.json'));
  const program = join(package_, 'bin', 's3rver.js');
  const options = ['-s', '-d', folder, '-a', '127.0.0.1', '-p', '0', '--configure-bucket', BUCKET];
  // The tokens of its pages of lists are made with DES, which newer versions of OpenSSL have only when asked.
  return spawn(process.execPath, ['--openssl-legacy-provider', program, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Its output is read on and on: a server that cannot write its log ends. */
function portOf(server: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let text = '';
  server.stdout?.on('data', (chunk) => {
    text += String(chunk);
    const port = /listening on \S+:(\d+)/.exec(text)?.[1];
    if (port !== undefined) resolve(Number(port));
  });
  server.once('exit', () => reject(new Error(`The server ended: ${text}`)));
  return promise;
}
