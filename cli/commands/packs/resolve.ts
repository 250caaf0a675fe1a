import type { Command } from 'commander';
import { BINDINGS_FILE } from '../../../packer/project/settings.ts';
import type { Binding } from '../../../packs/model/generated/types.ts';
import { writeBindingsFile } from '../../../packs/node/write-bindings-file.ts';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { renderPlacement } from '../../packs/render-placement.ts';
import { left, renderRows } from '../../packs/rows.ts';

interface ResolveOptions extends PackOptions {
  readonly template?: string;
  readonly entity?: string;
  readonly write?: boolean;
}

const COLUMNS = [
  left('what'),
  left('id'),
  left('from'),
  left('shows'),
  left('placement'),
  left('asset'),
  left('image'),
];

export function resolveCommand({ terminal }: CommandContext): Command {
  return packCommand('resolve', 'what every template and entity of the game shows')
    .option('--template <id>', 'only this template and its entities')
    .option('--entity <id>', 'only this entity')
    .option('--write', `write it to ${BINDINGS_FILE}, from which builds take it`)
    .action(async (options: ResolveOptions) => {
      const { template, entity, write } = options;
      if (write === true && (template ?? entity) !== undefined)
        throw new UsageError('--write writes what all of the game shows: leave --template and --entity out');
      const session = await new PackSession(terminal, options).begin();
      const bindings = await session.bindings({
        ...(template !== undefined && { templateId: template }),
        ...(entity !== undefined && { entityId: entity }),
      });
      if (write === true && (await writeBindingsFile(session.project, bindings)))
        session.say(`wrote ${BINDINGS_FILE}`);
      session.show({ gameId: session.gameId, bindings }, () =>
        renderRows(terminal.stdout, COLUMNS, bindings.map(row)),
      );
    });
}

function row({
  kind,
  id,
  origin,
  assetId = '',
  assetName,
  imageUrl = '',
  placement,
  reason,
}: Binding): string[] {
  const shown = assetName ?? reason ?? '';
  return [kind, id, origin, shown, renderPlacement(placement), assetId, imageUrl];
}
