import type { Command } from 'commander';
import type { PromptDefaults } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { named } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';

interface CreateOptions extends PackOptions {
  readonly description?: string;
  readonly theme?: string;
  readonly style?: string;
  readonly negative?: string;
  readonly model?: string;
  readonly aspectRatio?: string;
}

export function createCommand({ terminal }: CommandContext): Command {
  return packCommand('create', 'make a pack, whose slots are empty')
    .argument('<name>', 'what people call it')
    .option('--description <text>', 'what it is for')
    .option('--theme <prompt>', 'theme of what is generated for it')
    .option('--style <prompt>', 'style of what is generated for it')
    .option('--negative <prompt>', 'what must not be drawn')
    .option('--model <id>', 'the model that draws')
    .option('--aspect-ratio <ratio>', 'such as 1:1')
    .action(async (name: string, options: CreateOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { description } = options;
      const promptDefaults = defaultsOf(options);
      const { body } = await session.client.call('createAssetPack', {
        params: { gameId: session.gameId },
        body: {
          name,
          ...(description !== undefined && { description }),
          ...(Object.keys(promptDefaults).length > 0 && { promptDefaults }),
        },
      });
      session.show(body.pack, () => `made ${named(body.pack.name)} (${body.packId})\n`);
    });
}

function defaultsOf({ theme, style, negative, model, aspectRatio }: CreateOptions): PromptDefaults {
  return {
    ...(theme !== undefined && { themePrompt: theme }),
    ...(style !== undefined && { styleOverride: style }),
    ...(negative !== undefined && { negativePrompt: negative }),
    ...(model !== undefined && { modelId: model }),
    ...(aspectRatio !== undefined && { aspectRatio }),
  };
}
