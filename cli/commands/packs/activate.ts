import type { Command } from 'commander';
import type { PackVersion } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { listVersions } from './show.ts';

interface ActivateOptions extends PackOptions {
  readonly pin?: string;
  readonly none?: boolean;
}

export function activateCommand({ terminal }: CommandContext): Command {
  return packCommand('activate', 'let the game show a pack, or one of its published versions')
    .argument('[pack]', 'its name or its id')
    .option('--pin <version>', 'one of its published versions, by its number, label or id')
    .option('--none', 'let the game show no pack')
    .action(async (called: string | undefined, options: ActivateOptions) => {
      if ((called === undefined) !== (options.none === true))
        throw new UsageError('say which pack, or --none');
      const session = await new PackSession(terminal, options).begin();
      requireCurrentFile(session);
      const choice = called === undefined ? { packId: null } : await choose(session, called, options.pin);
      const { body } = await session.client.call('activateAssetPack', {
        params: { gameId: session.gameId },
        body: { packId: choice.packId, ...('versionId' in choice && { versionId: choice.versionId }) },
        ifMatch: session.etag,
      });
      await session.finish();
      session.show(body, () => `${'told' in choice ? choice.told : 'the game shows no pack'}\n`);
    });
}

/** What would be written into it would stand beside what it embeds, and say something else. */
export function requireCurrentFile({ file, isRemote, fileName }: PackSession): void {
  if (file?.isOlder === true && !isRemote)
    throw new UsageError(`${fileName} is of an older form: run packwright packs migrate first`);
}

async function choose(session: PackSession, called: string, version: string | undefined) {
  const { id: packId, name } = await session.pack(called);
  if (version === undefined) return { packId, told: `the game shows ${named(name)}` };
  const versions = await listVersions(session, packId);
  const found = versions.find((candidate) => isCalled(candidate, version));
  if (found === undefined)
    throw new UsageError(
      `${named(name)} has no version ${named(version)}; ${
        versions.length === 0
          ? 'nothing of it is published yet'
          : `it has ${versions.map(({ number }) => number).join(', ')}`
      }`,
    );
  return { packId, versionId: found.id, told: `the game shows version ${found.number} of ${named(name)}` };
}

function isCalled({ id, number, label }: PackVersion, called: string): boolean {
  return id === called || String(number) === called || label === called;
}
