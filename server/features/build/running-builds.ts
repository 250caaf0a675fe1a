import { shortened } from '../../../contract/quote.ts';
import { projectName } from '../../project-at.ts';
import { refusal } from '../../refusal.ts';
import type { Project } from '../../workspace/project.ts';

/** Projects that are being built: a build writes the registry at its end, and nobody may come between. */
const running = new WeakSet<Project>();

/** Runs `build` while no other build of the project may begin. Throws a refusal where one is under way. */
export async function exclusively<T>(project: Project, build: () => Promise<T>): Promise<T> {
  refuseWhileBuilding(project);
  running.add(project);
  try {
    return await build();
  } finally {
    running.delete(project);
  }
}

/** Throws a refusal while the project is being built. */
export function refuseWhileBuilding(project: Project): void {
  if (running.has(project))
    throw refusal('‘{0}’ is being built: wait for that build, or cancel it', shortened(projectName(project)));
}
