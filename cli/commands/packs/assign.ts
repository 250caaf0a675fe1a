import type { Command } from 'commander';
import type { AssetPlacement } from '../../../packs/model/generated/types.ts';
import { fieldsOf } from '../../../packs/model/lenient.ts';
import type { CommandContext } from '../../command-context.ts';
import { UsageError } from '../../exit-status.ts';
import { chooseAsset } from '../../packs/choose-asset.ts';
import { named } from '../../packs/named.ts';
import { finiteNumber, type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { renderPlacement } from '../../packs/render-placement.ts';
import { readSlotState } from '../../packs/slot-state.ts';

interface AssignOptions extends PackOptions {
  readonly scale?: number;
  readonly offsetX?: number;
  readonly offsetY?: number;
  readonly placement?: string;
}

const EXAMPLES = `
Examples:
  packwright packs assign Night hero hero                 the declared asset called hero
  packwright packs assign Night hero art/hero.png         an image, which is uploaded
  packwright packs assign Night hero 0197c0de-…           an asset of the library, by its id
  packwright packs assign Night hero hero --scale 2 --offset-y -4
`;

export function assignCommand({ terminal }: CommandContext): Command {
  return packCommand('assign', 'let a slot of a pack show an asset')
    .argument('<pack>', 'its name or its id')
    .argument('<slot>', 'id of the template')
    .argument('<asset>', 'an asset’s id, an image file, or a declared asset’s name, asset root or asset_uuid')
    .option('--scale <factor>', 'factor of its size', finiteNumber)
    .option('--offset-x <pixels>', 'shift to the right', finiteNumber)
    .option('--offset-y <pixels>', 'shift down', finiteNumber)
    .option('--placement <json>', 'all of an AssetPlacement, as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (pack: string, slot: string, asset: string, options: AssignOptions) => {
      const placement = placementOf(options);
      const session = await new PackSession(terminal, options).begin();
      const { id: packId, name } = await session.pack(pack);
      const assetId = await chooseAsset(session, asset);
      const params = { packId, templateId: slot };
      // Read at the last moment, so that what somebody else did to the slot since is not overwritten unseen.
      const before = await readSlotState(session, params);
      const { body } = await session.client.call('putEntry', {
        params,
        body: { assetId, ...(placement !== undefined && { placement }) },
        ...(before !== undefined && { ifMatch: before.etag }),
      });
      await session.finish();
      const placed = renderPlacement(body.placement);
      session.show(
        body,
        () =>
          `${named(slot)} of ${named(name)} shows ${body.assetId}${placed === '' ? '' : ` (${placed})`}\n`,
      );
    });
}

function placementOf({ scale, offsetX, offsetY, placement }: AssignOptions): AssetPlacement | undefined {
  const stated = placement === undefined ? {} : parsePlacement(placement);
  const all: AssetPlacement = {
    ...stated,
    ...(scale !== undefined && { scale }),
    ...(offsetX !== undefined && { offsetX }),
    ...(offsetY !== undefined && { offsetY }),
  };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** Its shape is the service's to look at. */
function parsePlacement(text: string): AssetPlacement {
  try {
    const fields = fieldsOf(JSON.parse(text));
    if (fields !== undefined) return fields;
  } catch {
    // Said below.
  }
  throw new UsageError(`--placement is ${named(text)}; it must be a JSON object, such as '{"scale":2}'`);
}
