/** How one sentence of specification 001 is kept. */
export interface Conformance {
  /** The sentence or list item as it stands in docs/spec/001-asset-declaration.md. */
  readonly text: string;
  /** Rules that report what breaks it. */
  readonly rules?: readonly string[];
  /** What else keeps it, or why no rule on one file can. */
  readonly because?: string;
  /** Tests that show it. */
  readonly tests?: readonly string[];
}

const PALETTE_RULES = [
  'palettes/malformed-palette',
  'palettes/missing-palette',
  'palettes/missing-colors',
  'palettes/unknown-palette-key',
  'palettes/color-out-of-range',
  'palettes/length-mismatch',
  'palettes/too-many-colors',
  'palettes/conversion-mismatch',
];

const RECONCILED = ['contract/registry/reconcile.test.ts', 'contract/registry/merge.test.ts'];

/** By section, in the order of the specification. */
export const ASSET_DECLARATION: Readonly<Record<string, readonly Conformance[]>> = {
  'Core Rules': [
    {
      text: 'The common `asset.json` contract requires these top-level fields:',
      rules: ['structure/missing-field', 'structure/wrong-type', 'structure/unknown-field'],
    },
    {
      text: '`schema_version`',
      rules: ['structure/missing-field', 'structure/unsupported-schema-version'],
    },
    { text: '`asset_uuid`', rules: ['structure/missing-field'] },
    { text: '`name`', rules: ['structure/missing-field'] },
    { text: '`type`', rules: ['structure/missing-field'] },
    { text: '`inputs`', rules: ['structure/missing-field'] },
    { text: '`output`', rules: ['structure/missing-field'] },
    { text: '`preload`', rules: ['preload/missing-preload'] },
  ],
  'Meaning of `asset_uuid`': [
    {
      text: 'it is required;',
      rules: ['structure/missing-field', 'identity/malformed-uuid', 'identity/nil-uuid'],
    },
    {
      text: 'it must be stable across relocate and rename flows;',
      rules: ['identity/uuid-changed'],
      because: 'An asset root that moved is followed by its uuid.',
      tests: RECONCILED,
    },
    {
      text: 'it is not the project-local runtime artifact identity;',
      because: 'AssetUuid and RegistryAssetId are types of their own, and no uuid reaches the archive.',
      tests: ['test/cli/inspect-extract.test.ts'],
    },
    {
      text: 'it is not a substitute for registry-owned `asset_id`;',
      rules: ['registry/duplicate-asset-id', 'registry/retired-id-in-use', 'registry/malformed-uuid-key'],
      because: 'The registry alone gives out ids, whatever the uuids are.',
      tests: RECONCILED,
    },
    {
      text: 'it exists so the asset root can preserve identity even when path-based assumptions drift;',
      rules: ['identity/duplicate-uuid', 'registry/duplicate-root', 'registry/missing-root'],
      tests: RECONCILED,
    },
    {
      text: 'it must remain compatible with packer reconcile behavior and migration flows.',
      rules: ['identity/malformed-uuid', 'identity/nil-uuid', 'identity/duplicate-uuid'],
      tests: RECONCILED,
    },
  ],
  'Meaning of `name`': [
    {
      text: 'it is required;',
      rules: ['structure/missing-field', 'identity/empty-name', 'identity/malformed-name'],
    },
    {
      text: 'it is not the stable artifact identity;',
      because: 'Nothing looks an asset up by name but a person at the command line; renaming keeps its id.',
      tests: RECONCILED,
    },
    {
      text: 'it may still be used by runtime-facing APIs and source-level workflows.',
      rules: ['identity/duplicate-name', 'identity/malformed-name'],
      because: 'The archive carries it as asset_name, so it names one asset and is sound as an identifier.',
    },
  ],
  'Meaning of `type`': [
    {
      text: 'it is not the runtime bank identity;',
      rules: ['format/malformed-type', 'format/unknown-type', 'format/family-mismatch'],
    },
    {
      text: 'the runtime-facing technical target belongs in `output.format`.',
      rules: ['format/runtime-format-in-type'],
    },
  ],
  Inputs: [
    {
      text: 'each key names an input role such as `sprites`, `palettes`, or `sources`;',
      rules: ['inputs/unknown-role', 'inputs/missing-role'],
    },
    { text: 'each value is a list of paths;', rules: ['inputs/not-a-list', 'inputs/empty-path'] },
    {
      text: 'paths are relative to the asset root;',
      rules: [
        'inputs/absolute-path',
        'inputs/outside-root',
        'inputs/symlink-outside-root',
        'inputs/backslash',
        'inputs/not-normalized',
        'inputs/missing-file',
        'inputs/wrong-case',
      ],
    },
    { text: 'even a single input is represented as a list.', rules: ['inputs/not-a-list'] },
  ],
  Output: [
    {
      text: 'Required baseline fields:',
      rules: ['structure/missing-field', 'codec/missing-codec', 'structure/unknown-field'],
    },
    { text: '`output.format`', rules: ['structure/missing-field'] },
    { text: '`output.codec`', rules: ['codec/missing-codec'] },
    {
      text: '`output.format` defines the semantic/runtime format contract;',
      rules: ['format/malformed-format', 'format/unknown-format', 'format/family-mismatch'],
    },
    {
      text: '`output.codec` defines storage/extraction behavior;',
      rules: ['codec/unknown-codec', 'codec/not-offered'],
    },
    {
      text: '`output.codec` serialized values must use `SCREAMING_SNAKE_CASE`;',
      rules: ['codec/not-screaming-snake-case'],
    },
    {
      text: '`output.metadata` carries runtime-relevant format-specific detail;',
      rules: ['metadata/unknown-key', 'metadata/invalid-setting'],
    },
    {
      text: '`output.pipeline` carries tooling/build metadata kept separate at authoring time;',
      rules: ['metadata/pipeline-unknown-key', 'metadata/runtime-parameter-in-pipeline'],
    },
    {
      text: 'codec must remain explicit and must not be hidden inside format naming.',
      rules: ['codec/missing-codec', 'format/codec-in-format'],
    },
  ],
  'Explicit Index Collections': [
    {
      text: 'When `output.pipeline` carries ordered collections whose members need stable semantic identity, that identity must not depend on raw list position alone.',
      rules: ['palettes/bare-list', 'palettes/missing-index'],
    },
    {
      text: 'collections such as `output.pipeline.palettes` may remain JSON arrays for authoring ergonomics;',
      rules: ['palettes/not-a-palette-list'],
    },
    {
      text: 'when a collection member has runtime- or packing-relevant identity, each entry must carry an explicit `index`;',
      rules: ['palettes/missing-index', 'palettes/bare-list'],
    },
    {
      text: '`output.pipeline.palettes` entries must use the shape `{ "index": <number>, "palette": { ... } }`;',
      rules: [
        'palettes/bare-list',
        'palettes/missing-index',
        'palettes/malformed-index',
        'palettes/missing-palette',
        'palettes/malformed-palette',
        'palettes/unknown-palette-key',
        'palettes/too-many-palettes',
      ],
    },
    {
      text: 'the packer must sort such entries by numeric `index`, not by physical array position;',
      because: 'A rule cannot see what the packer does; the tests shuffle the entries of a declaration.',
      tests: ['contract/palettes/palette-collection.test.ts', 'test/determinism.test.ts'],
    },
    {
      text: 'duplicate or malformed indices are structural errors;',
      rules: ['palettes/duplicate-index', 'palettes/malformed-index'],
    },
    { text: 'missing or malformed `palette` payloads are structural errors;', rules: PALETTE_RULES },
    {
      text: 'editorial reordering of the JSON array alone must not change semantic meaning.',
      because: 'The bytes of an archive stay the same however the entries of a declaration are ordered.',
      tests: ['contract/palettes/palette-collection.test.ts', 'test/determinism.test.ts'],
    },
  ],
  'Metadata Source Segmentation and Runtime Sink': [
    {
      text: 'declaration-time metadata may come from multiple sources under the asset contract (for example, format metadata, codec-related metadata, and build/pipeline-derived declarations);',
      rules: ['metadata/derived-collision'],
    },
    {
      text: '`output.pipeline` may carry nested pipeline-derived metadata objects;',
      because: 'It allows something and forbids nothing: each format’s schema says which objects.',
    },
    {
      text: 'this segmentation exists for authoring clarity and does not define multiple runtime sinks;',
      rules: ['metadata/derived-collision'],
      because:
        'There is one sink, AssetEntry.metadata, into which packer/build/effective-metadata.ts merges all.',
      tests: ['test/cli/inspect-extract.test.ts'],
    },
    {
      text: '`output.pipeline` is tooling-only and must not become part of the runtime-facing asset header by default;',
      rules: ['metadata/runtime-parameter-in-pipeline'],
      because:
        'What the packer writes is no matter of one declaration: a test looks for it in a built header.',
      tests: ['test/cli/inspect-extract.test.ts'],
    },
    {
      text: 'pipeline-derived values required at runtime must be promoted explicitly into normative runtime-owned metadata fields;',
      rules: ['metadata/runtime-parameter-in-pipeline', 'metadata/derived-collision'],
    },
    {
      text: 'runtime consumers must read effective metadata from the runtime asset entry metadata sink (`AssetEntry.metadata`);',
      because: 'It binds runtimes. The archive gives them no other place: its header has no other metadata.',
      tests: ['packer/archive/archive.test.ts'],
    },
    {
      text: 'convergence/normalization behavior is normative in the build artifact specification.',
      because: 'It is in docs/artifact.md, and a test holds that page to the bytes.',
      tests: ['packer/archive/artifact-page.test.ts'],
    },
  ],
  Build: [
    {
      text: 'it may describe how authoring inputs are transformed or organized;',
      because:
        'It allows something and forbids nothing: `build` may hold any field that is not runtime-relevant.',
    },
    {
      text: 'if a parameter affects the runtime-facing output contract, it belongs in `output.metadata`;',
      rules: ['metadata/runtime-parameter-in-build', 'metadata/runtime-parameter-in-pipeline'],
    },
    {
      text: '`build` must not hide runtime-relevant semantics.',
      rules: ['metadata/runtime-parameter-in-build'],
    },
  ],
  'Operational State Exclusion': [
    { text: 'transient UI state must not be stored in `asset.json`;', rules: ['state/ui-state'] },
    {
      text: 'registry-managed fields such as `asset_id` and `included_in_build` must not be duplicated into `asset.json`;',
      rules: ['state/registry-field'],
    },
    {
      text: 'packer cache or snapshot bookkeeping must not be materialized into `asset.json` as normal operational state;',
      rules: ['state/cache-state'],
    },
    {
      text: '`asset.json` should remain focused on identity anchoring plus declared authoring/packing behavior.',
      rules: ['structure/unknown-field', 'state/ui-state', 'state/registry-field', 'state/cache-state'],
    },
  ],
  Preload: [
    {
      text: 'Each registered asset must declare preload intent explicitly.',
      rules: ['preload/missing-preload', 'preload/missing-enabled', 'preload/bare-value'],
    },
    {
      text: '`preload.enabled` is required and boolean;',
      rules: ['preload/missing-enabled', 'preload/enabled-not-boolean'],
    },
    {
      text: 'preload participation is declared, not inferred;',
      rules: ['preload/missing-preload', 'preload/missing-enabled'],
    },
    { text: 'richer preload policy fields are deferred.', rules: ['preload/deferred-policy'] },
  ],
  'Defaults and Materialization': [
    {
      text: 'Defaults that affect runtime-visible behavior must not remain hidden.',
      rules: ['metadata/implicit-default'],
    },
    {
      text: 'runtime-relevant defaults should be materialized in `asset.json` whenever practical;',
      rules: ['metadata/implicit-default'],
    },
    {
      text: 'if materialized later, the resulting artifact must expose effective values explicitly.',
      rules: ['metadata/implicit-default'],
      because: 'A format puts the value that held, declared or not, into the metadata of the entry.',
    },
  ],
};
