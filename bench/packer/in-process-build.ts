import { randomUUID } from 'node:crypto';
import { formatCatalog } from '../../formats/index.ts';
import { buildProject } from '../../packer/build/build-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { openFileIn } from '../../packer/node/open-file-in.ts';

/** A build as the command line does it, in this process. */
export function inProcessBuild(folder: string): () => Promise<void> {
  return async () => {
    const { report } = await buildProject(new DiskFiles(folder), new DiskOutput(folder), {
      formats: formatCatalog(),
      newUuid: randomUUID,
      openFile: openFileIn(folder),
      nameOf: (uri) => uri,
    });
    if (!report.written) throw new Error('the build found errors');
  };
}
