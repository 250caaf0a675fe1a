import { checkDeclaration, checkRegistry } from '../../contract/check.ts';
import type { DeclarationContext } from '../../contract/declaration/context.ts';
import type { InputFact } from '../../contract/declaration/input-fact.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Texts } from '../../contract/fix/fix-all.ts';
import { type JsonDocument, parseDocument } from '../../contract/json/document.ts';
import { nodeAt, stringAt, walk } from '../../contract/json/tree.ts';
import { factsFor, indexProject, type ProjectIndex } from '../../contract/project/project-index.ts';
import { parseRegistry } from '../../contract/registry/parse-registry.ts';
import { reconcile } from '../../contract/registry/reconcile.ts';
import { EMPTY_REGISTRY } from '../../contract/registry/registry.ts';
import { writeRegistry } from '../../contract/registry/write-registry.ts';
import { formatCatalog } from '../../formats/index.ts';

/** A project of four sound declarations, laid out as four authors might. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  'art/hero': `{
  "schema_version": 1,
  "asset_uuid": "5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94",
  "name": "hero",
  "type": "glyph_bank",
  "inputs": { "sprites": ["hero.png", "sheets/walk.png"] },
  "output": {
    "format": "GLYPH/indexed_v1",
    "codec": "LZ4_BLOCK",
    "metadata": { "tile_size": 8 },
    "pipeline": {
      "palettes": [
        {
          "index": 0,
          "palette": {
            "originalArgb8888": [0, 4294901760, 4278255360],
            "convertedRgb565": [0, 63488, 2016]
          }
        },
        { "index": 1, "palette": { "originalArgb8888": [0, 4278190335], "convertedRgb565": [0, 31] } },
        { "index": 2, "palette": { "originalArgb8888": [4294967295], "convertedRgb565": [65535] } }
      ]
    }
  },
  "build": { "exporter": "tiles.sh", "steps": ["trim", "sort"] },
  "preload": { "enabled": true }
}
`,
  'art/font': `{
\t"schema_version": 1,
\t"asset_uuid": "0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61",
\t"name": "font",
\t"type": "glyph_bank",
\t"inputs": {
\t\t"sprites": [
\t\t\t"ascii.png"
\t\t]
\t},
\t"output": {
\t\t"format": "GLYPH/indexed_v1",
\t\t"codec": "NONE",
\t\t"metadata": {
\t\t\t"tile_size": 16
\t\t}
\t},
\t"preload": {
\t\t"enabled": true
\t}
}
`,
  'sounds/effects': `{
    "preload":{"enabled":false},
    "schema_version":1,
    "asset_uuid":"33bdf0fb-3200-445d-aadf-9bf73f960c80",
    "name":"effects",  "type":"sound_bank",
    "inputs":{"sounds":["coin.wav","door.wav","hurt.wav"]},
    "output":{
        "format":"SOUND/pcm_v1", "codec":"DEFLATE_RAW",
        "metadata":{"sample_rate":22050,"channels":1,"loops":{"door":{"start":0,"end":100}}}
    }
}`,
  levels:
    '{ "schema_version": 1, "asset_uuid": "c1e8f0aa-64b7-4b0f-8d2b-0d5f7a1e9c33", "name": "levels", "type": "data_bank", "inputs": { "files": ["meadow.map", "caves/cellar.map"] }, "output": { "format": "DATA/raw_v1", "codec": "ZSTD", "metadata": {}, "pipeline": {} }, "preload": { "enabled": false } }\n',
};

const FILES = [
  ...['hero.png', 'sheets/walk.png', 'ascii.png'],
  ...['coin.wav', 'door.wav', 'hurt.wav', 'meadow.map', 'caves/cellar.map'],
];

export const REGISTRY_URI = 'packwright.registry.json';
export const DECLARATION_URIS = Object.keys(DECLARATIONS).map((root) => `${root}/asset.json`);
export const SOUND_PROJECT: Texts = soundProject();

/** All findings on all documents of a project, as the product finds them. */
export function checkProject(texts: Texts): Finding[] {
  const { documents, index, registry } = readProject(texts);
  const findings = checkRegistry({ kind: 'registry', document: registry, byUuid: index.byUuid, newUuid });
  for (const { root, document } of documents)
    findings.push(...checkDeclaration(contextOf(index, root, document)));
  return findings;
}

/** What the rules see of each declaration of a project. */
export function contextsOf(texts: Texts): DeclarationContext[] {
  const { documents, index } = readProject(texts);
  return documents.map(({ root, document }) => contextOf(index, root, document));
}

function contextOf(index: ProjectIndex, root: string, document: JsonDocument): DeclarationContext {
  const formats = formatCatalog();
  return {
    kind: 'declaration',
    document,
    formats,
    format: formats.get(stringAt(document.root, ['output', 'format']) ?? ''),
    inputs: inputFacts(document),
    project: factsFor(index, root),
    newUuid,
  };
}

function readProject(texts: Texts) {
  const documents = [...texts]
    .filter(([uri]) => uri.endsWith('asset.json'))
    .map(([uri, text]) => ({ root: uri.replace('/asset.json', ''), document: parseDocument(uri, text) }));
  const registry = parseDocument(REGISTRY_URI, texts.get(REGISTRY_URI) ?? '');
  return { documents, registry, index: indexProject(documents, parseRegistry(registry)) };
}

function inputFacts(document: JsonDocument): Map<string, InputFact> {
  const facts = new Map<string, InputFact>();
  for (const node of walk(nodeAt(document.root, ['inputs']))) {
    if (node.kind === 'string') facts.set(node.value, inputFact(node.value));
  }
  return facts;
}

function inputFact(path: string): InputFact {
  if (FILES.includes(path)) return { state: 'found' };
  const actual = FILES.find((file) => file.toLowerCase() === path.toLowerCase());
  return actual === undefined ? { state: 'missing', siblings: FILES } : { state: 'wrong-case', actual };
}

/** As in life, no two are the same. */
let given = 0;
function newUuid(): string {
  return `dddddddd-dddd-4ddd-8ddd-${(++given).toString(16).padStart(12, '0')}`;
}

function soundProject(): Texts {
  const texts = new Map(Object.entries(DECLARATIONS).map(([root, text]) => [`${root}/asset.json`, text]));
  const declared = Object.entries(DECLARATIONS).map(([root, text]) => ({
    root,
    uuid: JSON.parse(text).asset_uuid,
  }));
  return texts.set(REGISTRY_URI, writeRegistry(reconcile(EMPTY_REGISTRY, declared).registry));
}
