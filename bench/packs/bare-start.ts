/** A process that opens PGlite on the folder it is given, with what it needs there and nothing else, and says so. */
import { PGlite } from '@electric-sql/pglite';

const client = await PGlite.create({ dataDir: process.argv[2] ?? '' });
await client.query('select 1');
process.stdout.write('ready\n');
process.stdin.once('end', async () => {
  await client.close();
  process.exit();
});
process.stdin.resume();
