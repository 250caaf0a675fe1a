import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { TextEdit } from '../../../contract/finding.ts';
import type { Feature, Server } from '../../feature.ts';
import { workspaceEdit } from '../../lsp-edits.ts';
import { ACTION_KINDS, FIX_ALL_KIND } from './action-kinds.ts';
import { fixEverything } from './fix-everything.ts';
import { editsOf, type Offer } from './offer.ts';
import { quickFixes } from './quick-fixes.ts';
import { refactorings } from './refactorings.ts';
import { onNewestText, type Scene } from './scene.ts';

/**
 * Quick fixes, refactorings and `source.fixAll.packwright`. A client that takes nothing but commands is offered
 * nothing: carrying them out would be ours, by `workspace/applyEdit`, which clients so old mostly lack as well.
 */
export const codeActions: Feature = {
  capabilities: ({ takesCodeActions, resolvesCodeActions }) =>
    takesCodeActions
      ? { codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: resolvesCodeActions } }
      : {},
  register: (on) => {
    on(CodeActionRequest.type, provide);
    on(CodeActionResolveRequest.type, resolve);
  },
};

async function provide(
  server: Server,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!server.client.takesCodeActions) return [];
  const ready = await onNewestText(server, params, (scene) => readyOffers(scene, params, token));
  const actions: CodeAction[] = [];
  for (const offer of ready ?? []) actions.push(await actionOf(server, params, offer));
  return actions;
}

/** The edits of an action that was offered without them, as they are in the text that is there now. */
async function resolve(server: Server, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  const { data, title, kind, diagnostics = [] } = action;
  if (kind === undefined || !isActionData(data)) return action;
  const asked = {
    textDocument: { uri: data.uri },
    range: data.range,
    context: { diagnostics, only: [kind] },
  };
  const edits = await onNewestText(server, asked, async (scene) => {
    const offers = await offersIn(scene, token);
    const chosen = offers.find((offer) => offer.title === title && offer.kind === kind);
    return chosen && editsOf(chosen);
  });
  if (edits === undefined)
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      'The text has changed, and this no longer applies',
    );
  return { ...action, edit: await workspaceEdit(server, edits) };
}

interface ReadyOffer {
  readonly offer: Offer;
  /** Undefined where the client will ask for them. */
  readonly edits: readonly TextEdit[] | undefined;
}

async function readyOffers(
  scene: Scene,
  { context }: CodeActionParams,
  token: CancellationToken,
): Promise<ReadyOffer[]> {
  const ready: ReadyOffer[] = [];
  for (const offer of await offersIn(scene, token)) {
    // Who asks for nothing but fixes on save is about to make them, and may know nothing of asking twice.
    const isUrgent = offer.kind === FIX_ALL_KIND && context.only !== undefined;
    const isLate = scene.server.client.resolvesCodeActions && !isUrgent && typeof offer.edits === 'function';
    const edits = isLate ? undefined : await editsOf(offer);
    if (edits?.length !== 0) ready.push({ offer, edits });
  }
  return ready;
}

async function offersIn(scene: Scene, token: CancellationToken): Promise<Offer[]> {
  return [...quickFixes(scene), ...(await refactorings(scene, token)), ...fixEverything(scene, token)];
}

async function actionOf(
  server: Server,
  { textDocument: { uri }, range }: CodeActionParams,
  { offer: { title, kind, isPreferred, diagnostics = [] }, edits }: ReadyOffer,
): Promise<CodeAction> {
  const data: ActionData = { uri, range };
  return {
    title,
    kind,
    ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }),
    ...(isPreferred === true && server.client.prefersCodeActions ? { isPreferred } : {}),
    ...(edits === undefined ? { data } : { edit: await workspaceEdit(server, edits) }),
  };
}

/** Where an action was offered: enough to find it again. */
interface ActionData {
  readonly uri: string;
  readonly range: Range;
}

function isActionData(data: unknown): data is ActionData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'range' in data;
}
