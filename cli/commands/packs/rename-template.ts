import type { Command } from 'commander';
import type { GameDefinitionV2, TemplateRename } from '../../../packs/model/generated/types.ts';
import { planRename } from '../../../packs/model/rename-template.ts';
import type { CommandContext } from '../../command-context.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { requireCurrentFile } from './activate.ts';

export function renameTemplateCommand({ terminal }: CommandContext): Command {
  return packCommand('rename-template', 'give a template another id; entries, overrides and history follow')
    .argument('<from>', 'its id')
    .argument('<to>', 'its new id')
    .action(async (from: string, to: string, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      requireCurrentFile(session);
      const { body } = await session.client.call('renameTemplate', {
        params: { gameId: session.gameId },
        body: { from, to },
        ifMatch: session.etag,
      });
      if (!session.isRemote) {
        renameInFile(session, body);
        await session.finish();
      }
      session.show(body, () => told(body));
    });
}

/** The service has the new name by now: the file follows, before it would bring the old one back. */
function renameInFile(session: PackSession, { from, to }: TemplateRename): void {
  // The service took the file for a definition a moment ago.
  const plan = planRename(session.file?.definition as unknown as GameDefinitionV2, from, to);
  if ('definition' in plan) session.writeDefinition(plan.definition);
}

function told({ from, to, entities, entries, orphaned }: TemplateRename): string {
  const moved = `${entities} ${entities === 1 ? 'entity' : 'entities'} and ${entries} ${entries === 1 ? 'entry' : 'entries'} followed`;
  const left = orphaned.map(
    ({ packId, templateId, assetId }) =>
      `the entry of ${packId} for ${named(templateId)} (${assetId}) shows nowhere now\n`,
  );
  return `${named(from)} is ${named(to)}; ${moved}\n${left.join('')}`;
}
