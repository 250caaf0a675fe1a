import { type Contest, compare } from '../../measure.ts';
import type { PacksBench } from '../packs-bench.ts';
import type { Row } from '../row.ts';

/** How many ask at once. */
const CLIENTS = 64;

export const WRITING_ROWS: readonly Row[] = [
  {
    id: 'clients',
    title: `${CLIENTS} clients that fill slots at once`,
    target: 1.1,
    against: 'one after the other',
    measure: measureClients,
  },
];

/** @throws where an acknowledged write is lost or doubled */
async function measureClients(bench: PacksBench): Promise<Contest> {
  const newPack = async () => {
    const made = await bench.ask('POST', '/games/full/asset-packs', { body: { name: 'Race' } });
    return String(JSON.parse(made).packId);
  };
  const fill = (pack: string, slot: number) =>
    bench.ask('PUT', `/asset-packs/${pack}/entries/t${slot}`, { body: { assetId: `full-a${slot}` } });
  const slots = Array.from({ length: CLIENTS }, (_, n) => n + 1);
  const check = async (pack: string) => {
    const { entries } = JSON.parse(await bench.ask('GET', `/asset-packs/${pack}`));
    const kept = new Map<string, string>(
      entries.map((entry: { templateId: string; assetId: string }) => [entry.templateId, entry.assetId]),
    );
    const isWhole = slots.every((slot) => kept.get(`t${slot}`) === `full-a${slot}`);
    if (!isWhole || entries.length !== CLIENTS) throw new Error(`${CLIENTS} writes left ${entries.length}`);
  };
  return compare(
    {
      ours: async () => {
        const pack = await newPack();
        await Promise.all(slots.map((slot) => fill(pack, slot)));
        await check(pack);
      },
      theirs: async () => {
        const pack = await newPack();
        for (const slot of slots) await fill(pack, slot);
        await check(pack);
      },
    },
    bench.rounds(7),
  );
}
