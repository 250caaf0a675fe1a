import { removeMember } from '../json/edit.ts';
import { type JsonPath, type Member, nodeAt, type ObjectNode } from '../json/tree.ts';
import { quote } from '../quote.ts';
import type { Draft } from '../rule.ts';
import { safeFix } from '../rule.ts';
import type { Claim } from '../schema/claim.ts';
import { schemaAt } from '../schema/fields.ts';
import type { DeclarationContext } from './context.ts';

/** Whose bookkeeping a field is (specification 001, "Operational State Exclusion"). */
export type StateKind = 'registry' | 'ui' | 'cache';

/** Names as words in small letters joined by `_`; `isSelected` and `is-selected` are told as `selected`. */
interface StateNames {
  /** So telling that they are state wherever they stand. */
  readonly anywhere: ReadonlySet<string>;
  /** State where the contract knows every field; in `build` and the like they can be the author's own. */
  readonly whereClosed: ReadonlySet<string>;
  /** First words of names, under the same reserve. */
  readonly prefixes: readonly string[];
}

const NAMES: Readonly<Record<StateKind, StateNames>> = {
  registry: {
    anywhere: new Set(['asset_id', 'included_in_build', 'registry_id', 'registry_asset_id']),
    whereClosed: new Set(['include_in_build', 'registry', 'root', 'asset_root', 'retired']),
    prefixes: ['registry_'],
  },
  ui: {
    anywhere: words(
      'ui_state editor_state view_state scroll_top scroll_position last_opened last_viewed last_selected active_tab',
    ),
    whereClosed: words(
      'ui editor view viewport expanded collapsed selected selection focused hovered highlighted folded scroll ' +
        'scroll_left window zoom pan cursor open opened pinned bookmarked favorite favourite',
    ),
    prefixes: ['ui_', 'editor_', 'view_', 'window_', 'last_opened_', 'last_viewed_', 'last_selected_'],
  },
  cache: {
    anywhere: words(
      'cache_key cached_at content_hash input_hash input_hashes source_hash source_hashes fingerprint fingerprints ' +
        'mtime last_build last_built last_pack last_packed last_build_at last_built_at last_packed_at built_at ' +
        'packed_at snapshot snapshots packer_cache build_cache',
    ),
    whereClosed: words(
      'cache caches cached hash hashes checksum checksums digest crc32 md5 sha1 sha256 etag modified modified_at ' +
        'last_modified generation dirty stale up_to_date timestamp build_id build_time build_report decoded_size ' +
        'packed_size',
    ),
    prefixes: ['cache_', 'cached_', 'snapshot_', 'last_build_', 'last_built_', 'last_pack_', 'last_packed_'],
  },
};

const KINDS: readonly StateKind[] = ['registry', 'ui', 'cache'];

/** Where state is looked for, and whether the contract knows every field that may stand there. */
const PLACES: readonly { readonly path: JsonPath; readonly closed: boolean }[] = [
  { path: [], closed: true },
  { path: ['output'], closed: true },
  { path: ['output', 'metadata'], closed: false },
  { path: ['output', 'pipeline'], closed: false },
  { path: ['build'], closed: false },
  { path: ['preload'], closed: false },
];

/** A finding for every field that holds state of `kind`, with its removal: its owner has the value. */
export function* stateFields(
  context: DeclarationContext,
  kind: StateKind,
  message: (name: string) => string,
): Generator<Draft> {
  const { document } = context;
  for (const { object, member } of stateMembers(context, kind)) {
    const name = quote(member.key.value);
    yield {
      at: member.key,
      message: message(name),
      fixes: [safeFix(`Remove ${name}`, removeMember(document, object, member))],
      tags: ['unnecessary'],
    };
  }
}

/** The schema errors that {@link stateFields} reports. */
export function stateClaims(kind: StateKind): Claim[] {
  return PLACES.map(({ path }) => ({
    keyword: ['additionalProperties', 'unevaluatedProperties'],
    at: [...path, '*'].join('/'),
    where: (error) => stateKindOf(error.path) === kind,
  }));
}

/** Whose state the field at `path` is by its name, or undefined where it is none. */
export function stateKindOf(path: JsonPath): StateKind | undefined {
  const parent = path.slice(0, -1).join('/');
  const place = PLACES.find((candidate) => candidate.path.join('/') === parent);
  if (place === undefined) return undefined;
  const name = plainName(String(path.at(-1)));
  return KINDS.find((kind) => isNamed(NAMES[kind], name, place.closed));
}

function* stateMembers(
  context: DeclarationContext,
  kind: StateKind,
): Generator<{ object: ObjectNode; member: Member }> {
  for (const { path } of PLACES) {
    const object = nodeAt(context.document.root, path);
    if (object?.kind !== 'object') continue;
    const known = schemaAt(context, path)?.properties ?? {};
    for (const member of object.members) {
      const name = member.key.value;
      if (!Object.hasOwn(known, name) && stateKindOf([...path, name]) === kind) yield { object, member };
    }
  }
}

function isNamed({ anywhere, whereClosed, prefixes }: StateNames, name: string, closed: boolean): boolean {
  if (anywhere.has(name)) return true;
  return closed && (whereClosed.has(name) || prefixes.some((prefix) => name.startsWith(prefix)));
}

/** `assetId`, `asset-id`, `_assetID` → `asset_id` */
function plainName(name: string): string {
  return name
    .slice(0, 80)
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
    .replace(/^is_/, '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
