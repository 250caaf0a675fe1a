import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { LineIndex } from '../../../contract/line-index.ts';
import { differences } from '../../../contract/text-diff.ts';
import { FIX_ALL, type FixAllParams, type FixAllResult, type FixedFile } from '../../../protocol/fix-all.ts';
import type { Feature, Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import { projectAt } from '../../project-at.ts';
import type { FixedProject } from '../../tasks/fix-all.ts';
import type { Project } from '../../workspace/project.ts';

/** `packwright/fixAll`: what `packwright fix` does, for the client to show and to make. */
export const fixAllFeature: Feature = {
  capabilities: () => ({}),
  register: (on) => on(new RequestType<FixAllParams, FixAllResult, void>(FIX_ALL.method), fixProjects),
};

async function fixProjects(
  server: Server,
  { uri }: FixAllParams,
  token: CancellationToken,
): Promise<FixAllResult> {
  const { projects, host } = server.workspace;
  await projects.discovered;
  const wanted = uri === undefined ? projects.all() : [await projectAt(server, uri)];
  const files: FixedFile[] = [];
  let [mended, remaining] = [0, 0];
  for (const project of wanted) {
    await projects.loaded(project);
    const params = { folder: project.folder, open: openTexts(server, project) };
    const fixed = await host.work.run('fix-all', params, { token });
    files.push(...fixedFiles(server, fixed));
    mended += fixed.applied.length;
    remaining += fixed.remaining;
  }
  return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), mended, remaining };
}

function openTexts({ workspace }: Server, project: Project): [uri: string, text: string][] {
  const uris = [project.projectFileUri, project.registryUri, ...project.declarations().keys()];
  return uris.flatMap((uri): [string, string][] => {
    const open = workspace.documents.at(uri);
    return open === undefined ? [] : [[uri, open.text]];
  });
}

function fixedFiles({ workspace }: Server, { changed, applied }: FixedProject): FixedFile[] {
  return changed.map(({ uri, before, after }) => {
    const lines = new LineIndex(before);
    const edits = differences(uri, before, after).map(({ span, newText }) => {
      return { range: rangeOf(lines, span), newText };
    });
    const titles = new Set(applied.filter((fix) => fix.uri === uri).map(({ title }) => title));
    return { uri: workspace.clientUri(uri), edits, titles: [...titles] };
  });
}
