import { lockPack, requirePack } from '../../service/packs/read-pack.ts';
import { notFound } from '../../service/problems.ts';
import { assignSlot, unassignSlot } from '../../service/slots/assign-slot.ts';
import { entryRecord } from '../../service/slots/entry-record.ts';
import { readSlot } from '../../service/slots/read-slot.ts';
import { revertSlot } from '../../service/slots/revert-slot.ts';
import { slotHistory } from '../../service/slots/slot-history.ts';
import { requirePrecondition } from '../etag.ts';
import { type Route, route } from '../route.ts';

const getEntry = route({
  id: 'getEntry',
  method: 'get',
  path: '/asset-packs/:packId/entries/:templateId',
  tag: 'Slots',
  summary: 'What fills a slot',
  access: { role: 'read' },
  answer: { status: 200, record: 'AssetPackEntry' },
  problems: ['gone'],
  handle: async ({ db, params: { packId = '', templateId = '' } }) => {
    await requirePack(db, packId);
    const row = await readSlot(db, packId, templateId);
    if (row === undefined) throw notFound('entry', templateId);
    return { body: entryRecord(row), revision: row.revision };
  },
});

const putEntry = route({
  id: 'putEntry',
  method: 'put',
  path: '/asset-packs/:packId/entries/:templateId',
  tag: 'Slots',
  summary: 'Lets a slot show an asset; takes If-Match where it shows one already',
  access: { role: 'edit' },
  body: 'PutEntry',
  answer: { status: 200, record: 'AssetPackEntry' },
  problems: ['gone', 'unknown-template', 'missing-asset', 'foreign-asset'],
  conditional: true,
  handle: ({ params: { packId = '', templateId = '' }, body, precondition, change }) =>
    change(async (within) => {
      const pack = await lockPack(within.trx, packId);
      const current = await readSlot(within.trx, packId, templateId);
      requirePrecondition(precondition, current?.revision);
      const entry = await assignSlot(within, pack, { ...body, templateId });
      return { status: current === undefined ? 201 : 200, body: entry, revision: entry.revision };
    }),
});

const deleteEntry = route({
  id: 'deleteEntry',
  method: 'delete',
  path: '/asset-packs/:packId/entries/:templateId',
  tag: 'Slots',
  summary: 'Empties a slot',
  access: { role: 'edit' },
  answer: { status: 204 },
  problems: ['gone'],
  conditional: true,
  handle: ({ params: { packId = '', templateId = '' }, precondition, change }) =>
    change(async (within) => {
      const pack = await lockPack(within.trx, packId);
      const current = await readSlot(within.trx, packId, templateId);
      requirePrecondition(precondition, current?.revision);
      await unassignSlot(within, pack, templateId);
      return {};
    }),
});

const revertEntry = route({
  id: 'revertEntry',
  method: 'post',
  path: '/asset-packs/:packId/entries/:templateId/revert',
  tag: 'Slots',
  summary: 'Lets a slot show what it showed after an earlier change; answers the change that did so',
  access: { role: 'edit' },
  body: 'RevertSlot',
  answer: { status: 200, record: 'SlotChange' },
  problems: ['gone', 'unknown-template', 'missing-asset'],
  conditional: true,
  handle: ({ params: { packId = '', templateId = '' }, body: { changeId }, precondition, change }) =>
    change(async (within) => {
      const pack = await lockPack(within.trx, packId);
      const current = await readSlot(within.trx, packId, templateId);
      requirePrecondition(precondition, current?.revision);
      const body = await revertSlot(within, pack, { templateId, changeId });
      const now = await readSlot(within.trx, packId, templateId);
      return { body, ...(now && { revision: now.revision }) };
    }),
});

const listEntryHistory = route({
  id: 'listEntryHistory',
  method: 'get',
  path: '/asset-packs/:packId/entries/:templateId/history',
  tag: 'Slots',
  summary: 'What a slot showed, the latest first, and what each change replaced',
  access: { role: 'read' },
  query: 'PageQuery',
  answer: { status: 200, record: 'SlotChangePage' },
  problems: ['gone', 'bad-cursor'],
  handle: async ({ db, params: { packId = '', templateId = '' }, query }) => {
    await requirePack(db, packId);
    return { body: await slotHistory(db, { packId, templateId }, query) };
  },
});

const listPackHistory = route({
  id: 'listPackHistory',
  method: 'get',
  path: '/asset-packs/:packId/history',
  tag: 'Slots',
  summary: 'What was changed in all slots of a pack, or in one, the latest first',
  access: { role: 'read' },
  query: 'SlotChangeQuery',
  answer: { status: 200, record: 'SlotChangePage' },
  problems: ['gone', 'bad-cursor'],
  handle: async ({ db, params: { packId = '' }, query: { templateId, ...page } }) => {
    await requirePack(db, packId);
    return { body: await slotHistory(db, { packId, templateId }, page) };
  },
});

export const SLOT_ROUTES: readonly Route[] = [
  getEntry,
  putEntry,
  deleteEntry,
  revertEntry,
  listEntryHistory,
  listPackHistory,
];
