import { Option } from 'commander';

/** The database of a team's service. */
export function databaseOption(): Option {
  return new Option('--database <url>', 'a PostgreSQL server: postgres://user:password@host/database').env(
    'PACKWRIGHT_DATABASE',
  );
}
