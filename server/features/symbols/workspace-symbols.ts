import {
  type CancellationToken,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver';
import type { Span } from '../../../contract/finding.ts';
import type { DeclarationFacts } from '../../../contract/project/project-index.ts';
import type { ClientSupport } from '../../client-support.ts';
import type { Feature, Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import type { Project } from '../../workspace/project.ts';
import { type Fit, fitOf } from './match-name.ts';

/** `workspace/symbol`: the assets of all projects, opened or not, by their names, and by what begins a uuid. */
export const workspaceSymbols: Feature = {
  capabilities: (client) => ({
    workspaceSymbolProvider: placesLater(client) ? { resolveProvider: true } : true,
  }),
  register: (on) => {
    on(WorkspaceSymbolRequest.type, findSymbols);
    on(WorkspaceSymbolResolveRequest.type, placeSymbol);
  },
};

/** More are of no use to who typed: the best ones are among them, and typing on narrows them. */
const MAX_RESULTS = 200;

/** With fewer characters half of all uuids would have them somewhere. */
const MIN_UUID_PART = 4;

async function findSymbols(
  server: Server,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<WorkspaceSymbol[] | null> {
  const { workspace, client } = server;
  const found: Found[] = [];
  for (const project of workspace.projects.all()) {
    await workspace.projects.loaded(project);
    if (token.isCancellationRequested) return null;
    found.push(...search(project, query.replace(/\s+/g, '').toLowerCase()));
  }
  found.sort(byFit);
  const isPlaced = !placesLater(client);
  const symbols: WorkspaceSymbol[] = [];
  for (const item of found.slice(0, MAX_RESULTS)) {
    const symbol = symbolOf(server, item);
    symbols.push(isPlaced ? await placed(server, symbol, item.span) : symbol);
    if (token.isCancellationRequested) return null;
  }
  return symbols;
}

/** Whether the client asks for the place of a symbol when it needs it, so that no file is read before. */
function placesLater(client: ClientSupport): boolean {
  return client.raw.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
}

interface Found {
  readonly name: string;
  readonly uuid: string | undefined;
  readonly root: string;
  readonly uri: string;
  readonly span: Span;
  readonly fit: Fit;
}

function search(project: Project, query: string): Found[] {
  const found: Found[] = [];
  const isUuidPart = query.length >= MIN_UUID_PART && /^[0-9a-f-]+$/.test(query);
  for (const [uri, root] of project.declarations()) {
    const facts = project.index.factsOf(root);
    if (facts === undefined) continue;
    const name = facts.name?.value ?? root;
    const uuid = facts.uuid?.value;
    const fit = fitOf(query, name) ?? (isUuidPart && uuid?.toLowerCase().includes(query) ? 0 : undefined);
    if (fit !== undefined) found.push({ name, uuid, root, uri, span: spanOf(facts), fit });
  }
  return found;
}

function byFit(a: Found, b: Found): number {
  if (a.fit !== b.fit) return a.fit - b.fit;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.uri < b.uri ? -1 : 1;
}

function symbolOf({ workspace }: Server, { name, uuid, root, uri }: Found): WorkspaceSymbol {
  return {
    name: name === '' ? root : name,
    kind: SymbolKind.Module,
    containerName: uuid === undefined ? root : `${root} · ${uuid}`,
    location: { uri: workspace.clientUri(uri) },
  };
}

async function placeSymbol(server: Server, symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> {
  const uri = server.workspace.host.normalizeUri(symbol.location.uri);
  const project = await server.workspace.projects.of(uri);
  const facts = project?.index.factsOf(project.rootOf(uri) ?? '');
  return placed(server, symbol, facts === undefined ? NOWHERE : spanOf(facts));
}

async function placed({ workspace }: Server, symbol: WorkspaceSymbol, span: Span): Promise<WorkspaceSymbol> {
  const { uri } = symbol.location;
  const { lines } = await workspace.placedText(workspace.host.normalizeUri(uri));
  return { ...symbol, location: { uri, range: rangeOf(lines, span) } };
}

function spanOf({ name }: DeclarationFacts): Span {
  return name?.place.span ?? NOWHERE;
}

const NOWHERE: Span = { offset: 0, length: 0 };
