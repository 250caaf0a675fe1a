import type { DocumentContext } from '../context.ts';
import type { JsonPath } from '../json/tree.ts';

/** A sentence of specification 001, word for word with its Markdown, and the heading it stands under. */
export interface SpecQuote {
  readonly section: string;
  readonly sentence: string;
}

/**
 * What the specification says of the field at `path` of a document of that kind; undefined where it says nothing of it,
 * as of all of `packwright.json`.
 */
export function quoteFor(kind: DocumentContext['kind'], path: JsonPath): SpecQuote | undefined {
  if (kind === 'project') return undefined;
  return kind === 'declaration'
    ? DECLARATION.get(patternOf(path, 'inputs'))
    : REGISTRY.get(patternOf(path, 'assets'));
}

/** Every quoted sentence by its field, for the test that holds them to the specification. */
export function allQuotes(): readonly (readonly [field: string, quote: SpecQuote])[] {
  return [...DECLARATION, ...REGISTRY];
}

const DECLARATION = new Map<string, SpecQuote>([
  ['schema_version', quoted('Versioning', 'The `asset.json` schema is versioned independently')],
  [
    'asset_uuid',
    quoted('Meaning of `asset_uuid`', '`asset_uuid` is the stable asset-local identity anchor.'),
  ],
  ['name', quoted('Meaning of `name`', '`name` is the logical asset reference label.')],
  ['type', quoted('Meaning of `type`', '`type` identifies the authoring-side asset family.')],
  ['inputs', quoted('Inputs', '`inputs` is a structured object keyed by semantic role.')],
  ['inputs.*', quoted('Inputs', 'even a single input is represented as a list')],
  ['inputs.*.*', quoted('Inputs', 'paths are relative to the asset root')],
  ['output', quoted('Output', '`output` is the runtime-relevant output declaration.')],
  ['output.format', quoted('Output', '`output.format` defines the semantic/runtime format contract')],
  ['output.codec', quoted('Output', '`output.codec` defines storage/extraction behavior')],
  ['output.metadata', quoted('Output', '`output.metadata` carries runtime-relevant format-specific detail')],
  [
    'output.pipeline',
    quoted('Output', '`output.pipeline` carries tooling/build metadata kept separate at authoring time'),
  ],
  [
    'output.pipeline.palettes',
    quoted(
      'Explicit Index Collections',
      'the packer must sort such entries by numeric `index`, not by physical array position',
    ),
  ],
  [
    'output.pipeline.palettes.*',
    quoted(
      'Explicit Index Collections',
      '`output.pipeline.palettes` entries must use the shape `{ "index": <number>, "palette": { ... } }`',
    ),
  ],
  [
    'output.pipeline.palettes.*.index',
    quoted(
      'Explicit Index Collections',
      'when a collection member has runtime- or packing-relevant identity, each entry must carry an explicit `index`',
    ),
  ],
  [
    'output.pipeline.palettes.*.palette',
    quoted('Explicit Index Collections', 'missing or malformed `palette` payloads are structural errors'),
  ],
  ['preload', quoted('Preload', 'Each registered asset must declare preload intent explicitly.')],
  ['preload.enabled', quoted('Preload', 'preload participation is declared, not inferred')],
  ['build', quoted('Build', '`build` is optional and process-oriented.')],
]);

const NOT_DUPLICATED = quoted(
  'Operational State Exclusion',
  'registry-managed fields such as `asset_id` and `included_in_build` must not be duplicated into `asset.json`',
);

const REGISTRY = new Map<string, SpecQuote>([
  ['assets.*', quoted('Meaning of `asset_uuid`', 'it is not a substitute for registry-owned `asset_id`')],
  ['assets.*.asset_id', NOT_DUPLICATED],
  ['assets.*.included_in_build', NOT_DUPLICATED],
]);

function quoted(section: string, sentence: string): SpecQuote {
  return { section, sentence };
}

/** `inputs.*.*`: positions in lists are alike, and so are the keys of `map`. */
function patternOf(path: JsonPath, map: string): string {
  const isFree = (step: JsonPath[number], depth: number) =>
    typeof step === 'number' || (depth === 1 && path[0] === map);
  return path.map((step, depth) => (isFree(step, depth) ? '*' : step)).join('.');
}
