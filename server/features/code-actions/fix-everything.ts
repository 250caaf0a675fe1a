import type { CancellationToken } from 'vscode-languageserver';
import { checkDocument } from '../../../contract/check.ts';
import type { DocumentContext } from '../../../contract/context.ts';
import type { Finding, TextEdit } from '../../../contract/finding.ts';
import { fixAll, type Texts } from '../../../contract/fix/fix-all.ts';
import { parseDocument } from '../../../contract/json/document.ts';
import { stringAt } from '../../../contract/json/tree.ts';
import { factsAsIf } from '../../../contract/project/facts-as-if.ts';
import { differences } from '../../../contract/text-diff.ts';
import { declarationContext } from '../../../packer/project/load-project.ts';
import { TaskCancelled } from '../../tasks/task.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { FIX_ALL_KIND } from './action-kinds.ts';
import type { Offer } from './offer.ts';
import type { Scene } from './scene.ts';

/** Whatever the selection: all safe fixes of this document, until none is left. Other documents stay as they are. */
export function fixEverything(scene: Scene, token: CancellationToken): Offer[] {
  if (!scene.wants(FIX_ALL_KIND) || !scene.findings.some(hasSafeFix)) return [];
  return [
    {
      title: scene.server.client.words.t('Fix everything that is safe'),
      kind: FIX_ALL_KIND,
      edits: () => mendingEdits(scene, token),
    },
  ];
}

async function mendingEdits(
  { server, snapshot, findings }: Scene,
  token: CancellationToken,
): Promise<readonly TextEdit[]> {
  const { uri, text } = snapshot;
  const { host } = server.workspace;
  const check = async (texts: Texts): Promise<readonly Finding[]> => {
    const now = texts.get(uri) ?? '';
    // What the inputs hold is known of the text as it was: its fixes come in the first round or with the next save.
    if (now === text) return findings;
    await host.breathe();
    if (token.isCancellationRequested) throw new TaskCancelled();
    return checkDocument(await contextAsIf(snapshot, now));
  };
  const fixed = await fixAll(check, new Map([[uri, text]]));
  return differences(uri, text, fixed.texts.get(uri) ?? text);
}

/** What the rules would see of the document if this were its text. */
async function contextAsIf(snapshot: Snapshot, text: string): Promise<DocumentContext> {
  const context = await snapshot.context();
  const document = parseDocument(snapshot.uri, text);
  if (context.kind !== 'declaration') return { ...context, document };
  const { formats, newUuid } = context;
  const project = context.project && factsAsIf(context.project, snapshot.document, document);
  if (snapshot.place === undefined) {
    const format = formats.get(stringAt(document.root, ['output', 'format']) ?? '');
    return { ...context, document, format, project };
  }
  const { files, root } = snapshot.place;
  return declarationContext({ files, options: { formats, newUuid }, project }, root, document);
}

function hasSafeFix({ fixes, uri }: Finding): boolean {
  return fixes.some(({ kind, edits }) => kind === 'safe' && edits.every((edit) => edit.uri === uri));
}
