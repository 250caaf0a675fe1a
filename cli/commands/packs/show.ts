import type { Command } from 'commander';
import { listAll } from '../../../packs/client/list-all.ts';
import type { AssetPackDetail, PackVersion } from '../../../packs/model/generated/types.ts';
import type { CommandContext } from '../../command-context.ts';
import { named, oneLine } from '../../packs/named.ts';
import { type PackOptions, packCommand } from '../../packs/pack-options.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { renderPlacement } from '../../packs/render-placement.ts';
import { left, renderRows } from '../../packs/rows.ts';
import { paint, type Terminal } from '../../terminal.ts';

const SLOTS = [left('slot'), left('state'), left('shows'), left('placement'), left('asset')];

export function showCommand({ terminal }: CommandContext): Command {
  return packCommand('show', 'a pack’s slots, what fills them, and what of it was published')
    .argument('<pack>', 'its name or its id')
    .action(async (called: string, options: PackOptions) => {
      const session = await new PackSession(terminal, options).begin();
      const { id: packId } = await session.pack(called);
      const { body } = await session.client.call('getAssetPack', { params: { packId } });
      const versions = await listVersions(session, packId);
      session.show({ ...body, versions }, () => render(terminal, body, versions));
    });
}

export function listVersions({ client }: PackSession, packId: string): Promise<PackVersion[]> {
  return listAll(async (cursor) => {
    const query = { limit: 1000, ...(cursor !== undefined && { cursor }) };
    return (await client.call('listPackVersions', { params: { packId }, query })).body;
  });
}

function render({ stdout }: Terminal, detail: AssetPackDetail, versions: readonly PackVersion[]): string {
  const { pack, entries, assets, coverage } = detail;
  const names = new Map(assets.map(({ id, name }) => [id, name]));
  const orphaned = new Set(coverage.orphaned);
  const rows = [
    ...entries.map(({ templateId, assetId, placement }) => [
      templateId,
      orphaned.has(templateId) ? 'orphaned' : 'filled',
      names.get(assetId) ?? '',
      renderPlacement(placement),
      assetId,
    ]),
    // An entry whose asset is gone stands among both.
    ...coverage.missing
      .filter((id) => !entries.some(({ templateId }) => templateId === id))
      .map((id) => [id, 'missing', '', '', '']),
  ];
  const table = renderRows(stdout, SLOTS, rows);
  if (!stdout.isTTY) return table;
  const lines = [
    `${paint(stdout, 'bold', oneLine(pack.name))}${pack.isActive === true ? ' (active)' : ''}  ${pack.id}`,
    ...(pack.description === undefined ? [] : [oneLine(pack.description)]),
    `${coverage.filled}/${coverage.templates} templates have assets`,
    ...versions.slice(0, 5).map(renderVersion),
    '',
  ];
  return `${lines.join('\n')}\n${table}`;
}

export function renderVersion({ number, label, isPublished, createdAt, id }: PackVersion): string {
  const name = label === undefined ? '' : ` ${named(label)}`;
  return `version ${number}${name}${isPublished ? ' (published)' : ''}  ${createdAt.slice(0, 19)}  ${id}`;
}
