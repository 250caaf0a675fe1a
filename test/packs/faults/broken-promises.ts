/** Runs a query on the database that is looked at. */
export type Query = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/**
 * What in a database contradicts itself: transactions of which a part is there alone, and indexes that do not hold what
 * their tables hold.
 */
export async function brokenPromises(query: Query): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(CONTRADICTIONS).map(([what, text]) => rowsOf(query, what, text)),
  );
  return [...found.flat(), ...(await brokenIndexes(query))];
}

const CONTRADICTIONS: Readonly<Record<string, string>> = {
  'an entry that is not what its history says': `
    select e.template_id, e.asset_id, h.asset_id as told from asset_pack_entries e left join lateral (
      select asset_id from slot_changes s where s.pack_id = e.pack_id and s.template_id = e.template_id
      order by id desc limit 1) h on true
    where h.asset_id is distinct from e.asset_id`,
  'a history without its entry': `
    select distinct s.template_id from slot_changes s left join asset_pack_entries e using (pack_id, template_id)
    where e.id is null`,
  'a history that does not go on where it was': `
    select s.id, s.replaces, s.before from (
      select id, replaces, lag(id) over (partition by pack_id, template_id order by id) as before
      from slot_changes) s
    where s.replaces is distinct from s.before`,
  'events that are not as many as changes': `
    select c.count as changes, e.count as events from
      (select count(*) from slot_changes) c, (select count(*) from events where type = 'entry.changed') e
    where c.count <> e.count`,
};

async function rowsOf(query: Query, what: string, text: string): Promise<string[]> {
  return (await query(text)).map((row) => `${what}: ${JSON.stringify(row)}`);
}

/** PostgreSQL's own check, which reads every index and its table. */
async function brokenIndexes(query: Query): Promise<string[]> {
  await query('create extension if not exists amcheck');
  const indexes = await query(`
    select c.oid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relpersistence = 'p' and i.indisvalid`);
  if (indexes.length < 100) return [`only ${indexes.length} indexes were found`];
  const broken: string[] = [];
  for (const { name } of indexes)
    await query(`select bt_index_check('${name}'::regclass, true)`).catch((error: unknown) => {
      broken.push(`${name}: ${String(error)}`);
    });
  return broken;
}
