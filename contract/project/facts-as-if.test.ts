import { describe, expect, it } from 'vitest';
import { parseDocument } from '../json/document.ts';
import { factsAsIf } from './facts-as-if.ts';
import { factsFor, indexProject } from './project-index.ts';

const A = 'aaaaaaaa-5b0c-4a8e-9d6b-2c4f8a1e7d53';
const B = 'bbbbbbbb-5b0c-4a8e-9d6b-2c4f8a1e7d53';

const document = (root: string, uuid: string, name: string) =>
  parseDocument(`${root}/asset.json`, `{ "asset_uuid": "${uuid}", "name": "${name}" }`);
const declared = (root: string, uuid: string, name: string) => ({
  root,
  document: document(root, uuid, name),
});

describe('facts as if a declaration were another', () => {
  it.each([
    ['as it is', A, 'one'],
    ['with another uuid', B, 'one'],
    ['with the name of another', A, 'two'],
    ['with another name', A, 'three'],
    ['with no name', A, ''],
    ['with no uuid', 'none', 'one'],
  ])('are those of a project that has it %s', (_, uuid, name) => {
    const others = [declared('a', B, 'two'), declared('z', A, 'one')];
    const before = document('m', A, 'one');
    const now = document('m', uuid, name);
    const facts = factsFor(indexProject([...others, { root: 'm', document: before }]), 'm');
    const expected = indexProject([...others, { root: 'm', document: now }]);
    const asIf = factsAsIf(facts, before, now);
    expect(asIf.byUuid).toEqual(expected.byUuid);
    expect(asIf.byName).toEqual(expected.byName);
  });
});
