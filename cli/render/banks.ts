import { byteSize } from '../../contract/byte-size.ts';
import type { BuildReport } from '../../packer/generated/build-report.ts';
import { type Output, paint } from '../terminal.ts';
import { renderTable } from './table.ts';

/** What a build wrote: a bank a line, then the archive under the name given. */
export function renderBanks(report: BuildReport, archivePath: string, output: Output): string {
  const rows = report.assets.map((asset) => [
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
  return `${renderTable(columns, rows)}${paint(output, 'bold', `${what}, ${where}`)} (${milliseconds.total.toFixed(0)} ms)\n`;
}

function ratio(size: number, decoded: number): string {
  return decoded === 0 ? '' : `${Math.round((size / decoded) * 100)} %`;
}
