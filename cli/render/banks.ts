import { byteSize } from '../../contract/byte-size.ts';
import type { BuildReport } from '../../packer/generated/build-report.ts';
import { type Output, paint } from '../terminal.ts';
import { renderTable } from './table.ts';

/** What a build wrote: a line for each bank that it packed, the archive under the name given, and what is another than before. */
export function renderBanks(report: BuildReport, archivePath: string, output: Output): string {
  const packed = report.assets.filter(({ from }) => from === undefined || from === 'packed');
  const rows = packed.map((asset) => [
    String(asset.asset_id),
    asset.asset_name,
    asset.format,
    asset.codec,
    byteSize(asset.decoded_size),
    byteSize(asset.size),
    ratio(asset.size, asset.decoded_size),
    asset.preload ? 'preload' : '',
    `${asset.milliseconds.toFixed(1)} ms`,
  ]);
  const columns = [
    { title: 'id', align: 'right' },
    { title: 'asset', align: 'left' },
    { title: 'format', align: 'left' },
    { title: 'codec', align: 'left' },
    { title: 'decoded', align: 'right' },
    { title: 'stored', align: 'right' },
    { title: '', align: 'right' },
    { title: '', align: 'left' },
    { title: 'time', align: 'right' },
  ] as const;
  const { archive, milliseconds } = report;
  const what = `${report.assets.length} bank${report.assets.length === 1 ? '' : 's'}`;
  const where = archive === undefined ? '' : `${byteSize(archive.size)} in ${archivePath}`;
  const unchanged = report.assets.length - packed.length;
  const counts = unchanged === 0 ? '' : `, ${packed.length} packed, ${unchanged} unchanged`;
  const whole = `${paint(output, 'bold', `${what}, ${where}`)} (${milliseconds.total.toFixed(0)} ms${counts})`;
  const table = rows.length === 0 ? '' : renderTable(columns, rows);
  return `${table}${whole}\n${renderChanges(report)}`;
}

/** `1 new, 2 changed, 13 as before, 1.2 KiB more`; nothing where there was no archive to compare with. */
function renderChanges({ changes, assets, archive }: BuildReport): string {
  if (changes === undefined || archive === undefined) return '';
  const count = (wanted: string) => changes.assets.filter(({ kind }) => kind === wanted).length;
  const counts = { new: count('new'), changed: count('changed'), removed: count('removed') };
  const parts = Object.entries({ ...counts, 'as before': assets.length - counts.new - counts.changed })
    .filter(([, number]) => number > 0)
    .map(([what, number]) => `${number} ${what}`);
  return `${[...parts, difference(archive.size - changes.archive_size_before)].join(', ')}\n`;
}

function difference(bytes: number): string {
  if (bytes === 0) return 'the same size';
  return `${byteSize(Math.abs(bytes))} ${bytes > 0 ? 'more' : 'less'}`;
}

function ratio(size: number, decoded: number): string {
  return decoded === 0 ? '' : `${Math.round((size / decoded) * 100)} %`;
}
