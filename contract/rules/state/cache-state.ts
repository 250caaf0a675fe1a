import { declarationRule } from '../../context.ts';
import { stateClaims, stateFields } from '../../declaration/operational-state.ts';

export const cacheState = declarationRule({
  id: 'state/cache-state',
  severity: 'error',
  section: 'Operational State Exclusion',
  explanation:
    'Bookkeeping of a packer’s cache or of snapshots, such as hashes and times of the last build, must not be materialized into `asset.json`: it is a declaration, not a catalogue cache. The packer keeps its own and finds a change without it. In `build` only unmistakable names count.',
  claims: stateClaims('cache'),
  bad: [
    { text: '{ "name": "hero", <|"hash"|>: "a1b2" }', fixed: '{ "name": "hero" }' },
    {
      text: '{ <|"lastBuildTime"|>: 17, "name": "hero", <|"snapshots"|>: [] }',
      fixed: '{ "name": "hero" }',
    },
    {
      text: '{ "output": { "codec": "NONE", <|"cached_size"|>: 64, "pipeline": { <|"mtime"|>: 1 } }, "build": { <|"content_hash"|>: "a1b2" } }',
      fixed: '{ "output": { "codec": "NONE", "pipeline": {} }, "build": {} }',
    },
  ],
  good: [{ text: '{ "build": { "hash": "perceptual", "generation": 3, "cache": false } }' }],
  *check(context) {
    yield* stateFields(
      context,
      'cache',
      (name) =>
        `${name} is bookkeeping of a cache and must not be stored in asset.json: the packer keeps its own`,
    );
  },
});
