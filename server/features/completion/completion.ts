import {
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver';
import { cursorAt, type JsonCursor } from '../../../contract/json/cursor.ts';
import type { Feature, Server } from '../../feature.ts';
import { offsetOf } from '../../positions.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { completionItems } from './completion-items.ts';
import { resolveItem } from './file-documentation.ts';
import { keyChoices } from './key-choices.ts';
import { newDeclarations } from './new-declaration.ts';
import { valueChoices } from './value-choices.ts';

/** `textDocument/completion`: keys and values of all our documents, in the middle of half-typed text too. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['"', ':', '/'], resolveProvider: true } }),
  register: (on) => {
    on(CompletionRequest.type, complete);
    on(CompletionResolveRequest.type, resolve);
  },
};

async function complete(
  server: Server,
  { textDocument, position, context: request }: CompletionParams,
): Promise<CompletionList | null> {
  const snapshot = await server.workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  const cursor = cursorAt(snapshot.document, offsetOf(snapshot, position));
  if (cursor === undefined || !isWanted(cursor, request?.triggerCharacter)) return null;
  const place = { server, snapshot, cursor, context: await snapshot.context() };
  const { choices, isCut = false } = await choicesAt(place);
  if (choices.length === 0) return null;
  return { isIncomplete: isCut, items: completionItems(place, choices) };
}

function resolve(server: Server, item: CompletionItem, token: CancellationToken): Promise<CompletionItem> {
  return resolveItem(server, item, token);
}

/** The characters that ask by themselves mean something only where they begin something. */
function isWanted({ kind, span, quotes, typed }: JsonCursor, trigger: string | undefined): boolean {
  if (trigger === '"') return quotes !== 'none' && typed === '';
  if (trigger === ':') return kind === 'value' && span.length === 0;
  if (trigger === '/') return kind === 'value' && typed.endsWith('/') && quotes !== 'none';
  return true;
}

async function choicesAt(place: CompletionPlace): Promise<Choices> {
  if (place.cursor.kind === 'value') return valueChoices(place);
  return { choices: [...(await wholeDeclarations(place)), ...keyChoices(place)] };
}

/** Into an object that is the whole document and has nothing in it yet. */
async function wholeDeclarations({ context, ...place }: CompletionPlace): Promise<Choice[]> {
  const { path, container, element } = place.cursor;
  const others = container?.kind === 'object' ? container.members.filter((member) => member !== element) : [];
  if (context.kind !== 'declaration' || path.length > 0 || others.length > 0) return [];
  return newDeclarations({ ...place, context }, 'members');
}
