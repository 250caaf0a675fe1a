import { SCHEMAS } from '../../model/generated/schemas.ts';
import { VERSION } from '../../version.ts';
import type { Route } from '../route.ts';
import { type Operation, operationOf } from './operation.ts';

/** An OpenAPI document, as far as it is made here (OpenAPI 3.1.1). */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: Route['tag']; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

/** The document of the service, made of the very routes that it answers and of the schemas that it validates with. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Packwright', version: VERSION, description: DESCRIPTION },
    servers: [{ url: '/v1' }],
    security: [{ token: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name: name as Route['tag'], description })),
    paths,
    components: {
      schemas: componentsOf(SCHEMAS),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: TOKEN } },
    },
  };
}

const DESCRIPTION = [
  'Asset packs of games: which image each template has.',
  'What changes something that exists takes `If-Match` with the ETag that was seen; `*` stands for whatever is there.',
  'A POST with `Idempotency-Key` happens once, however often it is sent.',
  'Lists answer `nextCursor` where there is more; send it as `cursor`.',
  'Refusals are problem details (RFC 9457) with a `code` that stays.',
].join('\n\n');

const TOKEN =
  'Of a project its own, which stands in `.packwright/packs/service.json`; of a team one with a role, in all games or in one.';

const TAGS: Readonly<Record<Route['tag'], string>> = {
  Games: 'Definitions, what they show, and how they come to packs',
  Packs: 'Named choices of assets, one for each template',
  Slots: 'What a pack has for a template, and what it had before',
  Versions: 'Packs as they were published, which never change',
  Assets: 'Images, and who uses them',
  Generation: 'Jobs that have images made, a task for each template',
  Bundles: 'Games as files, with their packs and images',
  Service: 'Who may ask, what has changed, and what happens',
};

/** Parts of a schema refer to each other as `$defs`; in a document they are components. */
function componentsOf(schemas: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
