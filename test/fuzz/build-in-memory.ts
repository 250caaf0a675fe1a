import { formatCatalog } from '../../formats/index.ts';
import { type BuildOutcome, buildProject } from '../../packer/build/build-project.ts';
import type { MemoryProject } from './memory-project.ts';

/** What every build of a test is given; uuids are numbers that go up. */
export function buildInMemory(project: MemoryProject): Promise<BuildOutcome> {
  return buildProject(project, project, {
    ...loadOptions(),
    openFile: project.openFile,
    nameOf: (uri) => uri,
  });
}

export function loadOptions() {
  let given = 0;
  const newUuid = () => `dddddddd-dddd-4ddd-8ddd-${(++given).toString(16).padStart(12, '0')}`;
  return { formats: formatCatalog(), newUuid };
}
