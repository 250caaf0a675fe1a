import { sql } from 'kysely';
import type { ImportReport } from '../../model/generated/types.ts';
import { json } from '../../store/json-column.ts';
import { type Change, recordEvent } from '../change.ts';
import { ServiceProblem } from '../problems.ts';
import { applyImport } from './apply-import.ts';
import { readExistingGame } from './existing-game.ts';
import type { KeptImages } from './keep-images.ts';
import { type ImportPlan, type ImportTarget, planImport } from './plan-import.ts';
import type { Bundle } from './read-bundle.ts';

/**
 * Brings what a bundle has into a game, or says what that would do. Ids are kept where they are free; assets are found
 * by id, by the declared asset that they are, or by content; packs by id, or by the id that they came with before. So
 * the same bundle imported twice changes nothing the second time. What is here and not in the bundle stays.
 *
 * @param images of `keepImages`, which must have been called before: bytes are not written within a transaction
 * @throws ServiceProblem conflict, with all places, where bundle and game differ and nobody said which of them wins
 */
export async function importBundle(
  change: Change,
  bundle: Bundle,
  { gameId, onConflict, images }: ImportTarget & { readonly images: KeptImages },
): Promise<ImportReport> {
  const isNew = await claimGame(change, gameId);
  const existing = await readExistingGame(change.trx, gameId, bundle);
  const plan = planImport(bundle, isNew ? { ...existing, definition: undefined } : existing, {
    gameId,
    onConflict,
  });
  const { conflicts, conflictCount } = plan.notes;
  if (conflictCount > 0 && onConflict === 'refuse')
    throw new ServiceProblem(
      'conflict',
      `${conflicts[0]?.message}${conflictCount > 1 ? ` (and ${conflictCount - 1} more)` : ''}; say keep or replace`,
      { conflicts: [...conflicts] },
    );
  await applyImport(change, plan);
  const report = importReport(plan, { images, isDryRun: false });
  await recordEvent(change, { gameId, type: 'game.imported', payload: { game: report.game } });
  return report;
}

/**
 * Nobody else changes the game, its packs or its assets until the transaction ends, and no other import gives the ids
 * that this one finds free.
 *
 * @returns whether the game was made by this
 */
async function claimGame({ trx, now }: Change, gameId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('packwright import', 0))`.execute(trx);
  const empty = json({ templates: {}, entities: [] });
  const made = await trx
    .insertInto('games')
    .values({ id: gameId, definition_json: empty, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  await trx.selectFrom('games').select('id').where('id', '=', gameId).forUpdate().execute();
  return made !== undefined;
}

export function importReport(
  { gameId, game, assets, packs, notes }: ImportPlan,
  { images, isDryRun }: { images: KeptImages; isDryRun: boolean },
): ImportReport {
  return {
    gameId,
    game,
    isDryRun,
    images: { ...images },
    assets: { added: assets.added.length, matched: assets.matched, renumbered: assets.renumbered },
    packs: packs.map(({ id, bundle, action, counts, versions }) => ({
      id,
      bundleId: bundle.id,
      name: bundle.name,
      action,
      entries: counts,
      versions: versions.length,
    })),
    conflicts: notes.conflicts,
    notes: notes.notes,
  };
}
