import { shortened } from '../contract/quote.ts';
import type { Server } from './feature.ts';
import { refusal } from './refusal.ts';
import { pathBelow } from './uri-path.ts';
import type { Project } from './workspace/project.ts';

/** The project that a file or a folder is in, with its index complete. Throws a refusal where it is in none. */
export async function projectAt({ workspace }: Server, uri: string): Promise<Project> {
  const { host, projects } = workspace;
  const folder = await projects.homeOf(`${host.normalizeUri(uri).replace(/\/$/, '')}/x`);
  if (folder === undefined) throw refusal('‘{0}’ is in no project', shortened(uri, 120));
  const project = projects.at(folder);
  await projects.loaded(project);
  return project;
}

/** What people call the project: its name, else its folder's. */
export function projectName({ settings, folder }: Project): string {
  return settings.name ?? pathBelow(folder.slice(0, folder.lastIndexOf('/')), folder) ?? folder;
}
