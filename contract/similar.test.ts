import { describe, expect, it } from 'vitest';
import { mostSimilar } from './similar.ts';

const FIELDS = ['schema_version', 'asset_uuid', 'name', 'type', 'inputs', 'output', 'preload', 'build'];

describe('mostSimilar', () => {
  it.each([
    ['prelod', 'preload'],
    ['pre_load', 'preload'],
    ['PreLoad', 'preload'],
    ['schemaVersion', 'schema_version'],
    ['shcema_version', 'schema_version'],
    ['asset-uuid', 'asset_uuid'],
    ['nmae', 'name'],
    ['names', 'name'],
    ['typ', 'type'],
    ['buidl', 'build'],
    ['out', undefined],
    ['quality', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('takes %s for %s', (word, expected) => {
    expect(mostSimilar(word, FIELDS)).toBe(expected);
  });

  it.each([
    ['a single letter may differ in a short word', 'as', ['is', 'it'], 'is'],
    ['the nearest wins', 'sprites', ['sprit', 'sprite'], 'sprite'],
    ['of equals the first wins', 'cat', ['car', 'bat'], 'car'],
    ['a swap counts once', 'ab', ['ba'], 'ba'],
    ['letters count, not what joins them', 'a-b_c', ['abc'], 'abc'],
    ['nothing to choose from', 'name', [], undefined],
  ])('%s', (_, word, candidates, expected) => {
    expect(mostSimilar(word, candidates)).toBe(expected);
  });
});
