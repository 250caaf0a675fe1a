import type {
  AssetPlacement,
  BundleEntry,
  BundlePack,
  BundleVersion,
  ImportedEntries,
  PackVersionEntry,
} from '../../model/generated/types.ts';
import { isSameJson } from '../../model/same-json.ts';
import { newId } from '../new-id.ts';
import type { ExistingEntry, ExistingGame, ExistingPack, ExistingVersion } from './existing-game.ts';
import { freeId, type ImportNotes } from './import-notes.ts';

export interface PlannedPack {
  readonly id: string;
  readonly bundle: BundlePack;
  readonly action: 'created' | 'merged' | 'unchanged';
  /** Of a new pack whose id is another than the bundle's: so that the next import finds it. */
  readonly sourceKey: string | undefined;
  /** Whether name, description and prompt defaults are taken from the bundle. */
  readonly takesFields: boolean;
  /** Slots to fill. */
  readonly entries: readonly BundleEntry[];
  readonly counts: ImportedEntries;
  readonly versions: readonly PlannedVersion[];
  /** What the published pointer comes to be at; undefined where it stays. */
  readonly publishedVersionId: string | undefined;
}

export interface PlannedVersion {
  readonly id: string;
  readonly number: number;
  readonly bundle: BundleVersion;
  readonly entries: readonly PackVersionEntry[];
}

export interface PackPlan {
  readonly packs: readonly PlannedPack[];
  /** What the bundle's ids of packs and versions are called here. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface PackPlanContext {
  readonly existing: ExistingGame;
  /** Of assets: what the bundle's ids are called here, and what is here goes by its own. */
  readonly assetIds: ReadonlyMap<string, string>;
  readonly notes: ImportNotes;
}

export function planPacks(packs: readonly BundlePack[], context: PackPlanContext): PackPlan {
  const ids = new Map<string, string>();
  const keys = new Set(context.existing.sourceKeys);
  const planned = packs.map((bundle) => planPack(bundle, { ...context, ids, keys }));
  return { packs: planned, ids };
}

interface Planning extends PackPlanContext {
  readonly ids: Map<string, string>;
  readonly keys: Set<string>;
}

function planPack(bundle: BundlePack, planning: Planning): PlannedPack {
  const sourceKey = `bundle:${bundle.id}`;
  const { packs, takenIds } = planning.existing;
  const found =
    packs.find(({ id }) => id === bundle.id) ?? packs.find((pack) => pack.sourceKey === sourceKey);
  const id = found?.id ?? freeId(bundle.id, takenIds) ?? newId();
  planning.ids.set(bundle.id, id);
  const takesFields = found !== undefined && differs(bundle, found, planning.notes);
  const { entries, counts } = planEntries(bundle, found, planning);
  const { versions, publishedVersionId } = planVersions(bundle, found, planning);
  const isNew = found === undefined;
  const changes =
    takesFields || entries.length > 0 || versions.length > 0 || publishedVersionId !== undefined;
  const isKeyed = isNew && id !== bundle.id && !planning.keys.has(sourceKey);
  if (isKeyed) planning.keys.add(sourceKey);
  return {
    id,
    bundle,
    action: isNew ? 'created' : changes ? 'merged' : 'unchanged',
    sourceKey: isKeyed ? sourceKey : undefined,
    takesFields,
    entries,
    counts,
    versions,
    publishedVersionId,
  };
}

/** Whether the bundle's fields are to be taken, since they differ and what is there does not stay. */
function differs(bundle: BundlePack, found: ExistingPack, notes: ImportNotes): boolean {
  const isSame =
    bundle.name === found.name &&
    (bundle.description ?? null) === found.description &&
    isSameJson(bundle.promptDefaults ?? null, found.promptDefaults);
  if (isSame) return false;
  return !notes.conflict({
    kind: 'pack',
    id: found.id,
    message:
      bundle.name === found.name
        ? `The pack ‘${found.name}’ has another description or other prompt defaults in the bundle`
        : `The pack ‘${found.name}’ is called ‘${bundle.name}’ in the bundle`,
  });
}

function planEntries(
  bundle: BundlePack,
  found: ExistingPack | undefined,
  planning: Planning,
): Pick<PlannedPack, 'entries' | 'counts'> {
  const counts = { added: 0, replaced: 0, kept: 0, unchanged: 0 };
  const entries = mapEntries(bundle.entries, bundle.name, planning).filter((entry) => {
    const kind = entryKind(entry, found, planning.notes);
    counts[kind] += 1;
    return kind === 'added' || kind === 'replaced';
  });
  return { entries, counts };
}

function entryKind(
  entry: BundleEntry,
  found: ExistingPack | undefined,
  notes: ImportNotes,
): keyof ImportedEntries {
  const there = found?.entries.get(entry.templateId);
  if (there === undefined) return 'added';
  if (isSameSlot(entry, there)) return 'unchanged';
  const isKept = notes.conflict({
    kind: 'entry',
    id: entry.templateId,
    message: `The slot ‘${entry.templateId}’ of ‘${found?.name}’ shows ‘${there.assetId}’ here and ‘${entry.assetId}’ in the bundle${
      there.assetId === entry.assetId ? ', placed otherwise' : ''
    }`,
  });
  return isKept ? 'kept' : 'replaced';
}

function isSameSlot(
  entry: { readonly assetId: string; readonly placement?: AssetPlacement },
  there: ExistingEntry,
): boolean {
  return entry.assetId === there.assetId && isSameJson(entry.placement ?? null, there.placement);
}

/** Entries with the ids of here; one whose asset is nowhere is told and left out. */
function mapEntries<E extends { readonly templateId: string; readonly assetId: string }>(
  entries: readonly E[],
  pack: string,
  { assetIds, notes }: PackPlanContext,
): E[] {
  return entries.flatMap((entry) => {
    const assetId = assetIds.get(entry.assetId);
    if (assetId !== undefined) return [{ ...entry, assetId }];
    notes.note(
      `The slot ‘${entry.templateId}’ of ‘${pack}’ names the asset ‘${entry.assetId}’, which is neither in the bundle nor here: it stays empty`,
    );
    return [];
  });
}

/** Versions never change: one of the same content is the same, and any other one comes after those that are there. */
function planVersions(
  bundle: BundlePack,
  found: ExistingPack | undefined,
  planning: Planning,
): Pick<PlannedPack, 'versions' | 'publishedVersionId'> {
  const versions: PlannedVersion[] = [];
  let last = Math.max(0, ...(found?.versions ?? []).map(({ number }) => number));
  for (const version of bundle.versions.toSorted((a, b) => a.number - b.number)) {
    const entries = mapEntries(version.entries, bundle.name, planning);
    const same = found?.versions.find((there) => isSameVersion(entries, there));
    if (same !== undefined) {
      planning.ids.set(version.id, same.id);
      continue;
    }
    const id = freeId(version.id, planning.existing.takenIds) ?? newId();
    planning.ids.set(version.id, id);
    last = Math.max(last + 1, version.number);
    versions.push({ id, number: last, bundle: version, entries });
  }
  return { versions, publishedVersionId: publishedVersion(bundle, found, planning) };
}

function isSameVersion(entries: readonly PackVersionEntry[], there: ExistingVersion): boolean {
  if (entries.length !== there.entries.size) return false;
  return entries.every((entry) => {
    const slot = there.entries.get(entry.templateId);
    return slot !== undefined && isSameSlot(entry, slot);
  });
}

function publishedVersion(
  bundle: BundlePack,
  found: ExistingPack | undefined,
  { ids, notes }: Planning,
): string | undefined {
  const published = bundle.versions.find(({ isPublished }) => isPublished === true);
  const id = published === undefined ? undefined : ids.get(published.id);
  if (id === undefined || id === found?.publishedVersionId) return undefined;
  if (found === undefined || found.publishedVersionId === null) return id;
  const isKept = notes.conflict({
    kind: 'pack',
    id: found.id,
    message: `Of the pack ‘${found.name}’ another version is published in the bundle (${published?.number})`,
  });
  return isKept ? undefined : id;
}
