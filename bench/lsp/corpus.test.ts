import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cli } from '../../test/support/run-cli.ts';
import { tempFolder } from '../../test/support/temp-project.ts';
import { bankText, uuidAt } from './bank-text.ts';
import { writeProject } from './bench-project.ts';
import { ColorEdits } from './color-edits.ts';
import { Draft } from './draft.ts';
import { giveUuid } from './indexed-editor.ts';

const SIZES = [
  { size: 'small', lines: 60 },
  { size: 'large', lines: 5341 },
] as const;

describe.each(SIZES)('a $size declaration', ({ size, lines }) => {
  const text = bankText({ uuid: uuidAt(0), name: 'bank_0', size });

  it(`has ${lines} lines`, () => expect(text.split('\n').length - 1).toBe(lines));

  it('is sound, gains exactly the mistake that an edit says it makes, and loses it with the next', async () => {
    const { folder, declarations } = writeProject(tempFolder(), 1, size);
    const [{ path, uri }] = declarations;
    expect(await found(folder)).toEqual([]);
    const draft = new Draft(uri, readFileSync(path, 'utf8'));
    const edits = new ColorEdits(draft);
    for (let round = 0; round < 26; round++) {
      const { mistake } = edits.next();
      writeFileSync(path, draft.text);
      const expected = mistake === undefined ? [] : [`${mistake.line + 1}:${mistake.start + 1}`];
      expect(await found(folder)).toEqual(expected);
      expect(mistake === undefined).toBe(round % 2 === 1);
    }
  });

  it('is, after every edit, what a server makes of the messages, and never what it was before', () => {
    const draft = new Draft('file:///bank/asset.json', text);
    const document = TextDocument.create(draft.uri, 'asset-json', 1, text);
    const edits = new ColorEdits(draft);
    const seen = new Set([text]);
    for (let round = 0; round < 400; round++) {
      const { contentChanges } = Object(edits.next().message.params) as Changes;
      TextDocument.update(document, contentChanges, draft.version);
      expect(document.getText() === draft.text).toBe(true);
      expect(seen.has(draft.text)).toBe(false);
      seen.add(draft.text);
    }
  });
});

describe('a project', () => {
  it('is sound, and its last declaration lies in its last folder', async () => {
    const { folder, declarations } = writeProject(tempFolder(), 230, 'small');
    expect(await found(folder)).toEqual([]);
    const paths = declarations.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(paths);
  });

  it('has no uuid twice, in as many as are ever asked for', () => {
    const uuids = Array.from({ length: 20_000 }, (_, position) => uuidAt(position));
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('gets a duplicate by the edit that gives one declaration the uuid of another', async () => {
    const { folder, declarations } = writeProject(tempFolder(), 3, 'small');
    const [first, , last] = declarations;
    const draft = new Draft(first.uri, readFileSync(first.path, 'utf8'));
    giveUuid(draft, last.uuid);
    writeFileSync(first.path, draft.text);
    expect(await found(folder)).toEqual(['3:17', '3:17']);
  });
});

interface Changes {
  readonly contentChanges: TextDocumentContentChangeEvent[];
}

/** Lines and columns, from 1, of what `packwright check` finds. */
async function found(folder: string): Promise<string[]> {
  const { stdout } = await cli(folder, 'check', '--json');
  const { findings } = JSON.parse(stdout);
  return findings.map(({ line, column }: { line: number; column: number }) => `${line}:${column}`);
}
