import { Command } from 'commander';
import { byteSize } from '../../contract/byte-size.ts';
import type { CommandContext } from '../command-context.ts';
import { openArchive } from '../open-archive.ts';
import { renderHoldings } from '../render/holdings.ts';
import { renderTable } from '../render/table.ts';

const EXAMPLES = `
Examples:
  packwright inspect                        build/assets.bank of this project
  packwright inspect rom/assets.bank
  packwright inspect --json | jq '.assets[].metadata'
`;

const COLUMNS = [
  { title: 'id', align: 'right' },
  { title: 'asset', align: 'left' },
  { title: 'format', align: 'left' },
  { title: 'codec', align: 'left' },
  { title: 'offset', align: 'right' },
  { title: 'stored', align: 'right' },
  { title: 'decoded', align: 'right' },
  { title: 'holds', align: 'left' },
  { title: '', align: 'left' },
] as const;

export function inspectCommand({ terminal }: CommandContext): Command {
  return new Command('inspect')
    .description('show what an archive holds')
    .argument('[archive]', 'the archive (default: the one this project builds)')
    .option('--json', 'write the header as JSON')
    .option('--verify', 'decode every bank and compare its checksum')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: { json?: boolean; verify?: boolean }) => {
      const { archive, close, name } = await openArchive(terminal, path);
      try {
        if (options.verify === true)
          for (const entry of archive.header.assets) await archive.readPayload(entry);
        if (options.json === true) terminal.stdout.write(`${JSON.stringify(archive.header, null, 2)}\n`);
        else terminal.stdout.write(describe(name, archive.header));
        if (options.verify === true)
          terminal.stderr.write(`${archive.header.assets.length} banks verified\n`);
      } finally {
        await close();
      }
    });
}

type Header = Awaited<ReturnType<typeof openArchive>>['archive']['header'];

function describe(name: string, { assets, preload, bindings }: Header): string {
  const preloaded = new Set(preload.map(({ asset_id }) => asset_id));
  const rows = assets.map((entry) => [
    String(entry.asset_id),
    entry.asset_name,
    entry.format,
    entry.codec,
    String(entry.offset),
    byteSize(entry.size),
    byteSize(entry.decoded_size),
    renderHoldings(entry),
    preloaded.has(entry.asset_id) ? 'preload' : '',
  ]);
  const bound = bindings.length === 0 ? '' : `, ${bindings.length} bindings`;
  return `${renderTable(COLUMNS, rows)}${name}: ${assets.length} banks${bound}\n`;
}
