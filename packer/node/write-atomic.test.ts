import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WriteError, writeAtomic } from './write-atomic.ts';

const posix = process.platform !== 'win32';
let folder = '';
const at = (...path: string[]) => join(folder, ...path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeAtomic', () => {
  it.each([
    ['nothing', []],
    ['one empty piece', [0]],
    ['small pieces', [1, 2, 3, 0, 70_000]],
    ['pieces that fill the buffer to the byte', [200_000, 62_144, 1]],
    ['a large piece between small ones', [5, 700_000, 5]],
    ['many large pieces', [300_000, 262_144, 262_145, 300_000]],
  ])('writes %s', (_, sizes) => {
    const chunks = sizes.map((size, position) => new Uint8Array(size).fill(position + 1));
    writeAtomic(at('assets.bank'), chunks);
    expect(Buffer.compare(readFileSync(at('assets.bank')), Buffer.concat(chunks))).toBe(0);
    expect(readdirSync(folder)).toEqual(['assets.bank']);
  });

  it('makes the folders on the way', () => {
    writeAtomic(at('a', 'b', 'c.bank'), [text('new')]);
    expect(readFileSync(at('a', 'b', 'c.bank'), 'utf8')).toBe('new');
  });

  it('takes the place of an old file and keeps its permissions', () => {
    writeFileSync(at('old'), 'a longer old content');
    if (posix) chmodSync(at('old'), 0o664);
    writeAtomic(at('old'), [text('new')]);
    expect(readFileSync(at('old'), 'utf8')).toBe('new');
    if (posix) expect(statSync(at('old')).mode & 0o777).toBe(0o664);
  });

  it.runIf(posix)('writes through a link', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'file'), 'old');
    symlinkSync(at('real', 'file'), at('link'));
    writeAtomic(at('link'), [text('new')]);
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real', 'file'), 'utf8')).toBe('new');
    expect(readdirSync(at('real'))).toEqual(['file']);
  });
});

describe('what killed writers left', () => {
  it('goes with the next write of the same file, once it is old', () => {
    const names = {
      old: '.assets.bank.0123456789abcdef.tmp',
      young: '.assets.bank.fedcba9876543210.tmp',
      another: '.other.bank.0123456789abcdef.tmp',
      foreign: '.assets.bank.mine.tmp',
    };
    for (const name of Object.values(names)) {
      writeFileSync(at(name), 'half');
      const minutesAgo = name === names.young ? 9 : 11;
      const time = Date.now() / 1000 - minutesAgo * 60;
      utimesSync(at(name), time, time);
    }
    writeAtomic(at('assets.bank'), [text('new')]);
    const { young, another, foreign } = names;
    expect(readdirSync(folder).sort()).toEqual([young, another, foreign, 'assets.bank'].sort());
  });
});

describe('a write that cannot be', () => {
  it.each([
    ['under a file', ['file', 'x.bank'], 'a part of the path is a file, not a folder'],
    ['deep under a file', ['file', 'a', 'x.bank'], 'a part of the path is a file, not a folder'],
    ['over a folder', ['folder'], 'a folder of that name is in its place'],
    ['under a name too long', ['n'.repeat(300)], 'the path is too long'],
  ])('says so %s', (_, path, clause) => {
    writeFileSync(at('file'), 'kept');
    mkdirSync(at('folder'));
    const error = caught(() => writeAtomic(at(...path), [text('new')]));
    expect(error).toBeInstanceOf(WriteError);
    expect(error).toMatchObject({ path: at(...path), cause: expect.any(Error) });
    expect(error.message).toContain(clause);
    expect(readFileSync(at('file'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
    expect(readdirSync(at('folder'))).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'not writable'],
    ['EROFS', 'the disk is read-only'],
    ['EDQUOT', 'quota'],
  ])('is explained where the system says %s', (code, clause) => {
    const error = new WriteError('build/assets.bank', Object.assign(new Error('write'), { code }));
    expect(error.message).toMatch(/^cannot write ‘build\/assets\.bank’: /);
    expect(error.message).toContain(clause);
  });

  it.runIf(posix)('leaves the old file and nothing beside it where the disk takes no more', () => {
    writeFileSync(at('assets.bank'), 'old');
    const module = join(import.meta.dirname, 'write-atomic.ts');
    const script = `import { writeAtomic } from ${JSON.stringify(module)};
      try { writeAtomic(process.argv[1], [new Uint8Array(1 << 20)]); }
      catch (error) { process.stdout.write(error.name + ': ' + error.message); }`;
    // The limit on a file's size stands in for a full disk: both fail in the midst of the writing.
    const limited = `ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2"`;
    const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, script, at('assets.bank')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('WriteError: cannot write');
    expect(stdout).toContain('it is larger than a file may be here');
    expect(readFileSync(at('assets.bank'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['assets.bank']);
  });

  it('passes what is a bug and no failure of the disk', () => {
    const broken = [undefined] as unknown as Uint8Array[];
    expect(caught(() => writeAtomic(at('x'), broken))).not.toBeInstanceOf(WriteError);
    expect(existsSync(at('x'))).toBe(false);
  });
});

function caught(work: () => void): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
