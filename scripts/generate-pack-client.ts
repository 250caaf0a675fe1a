/**
 * The operations of the service as its typed client knows them: routes without their handlers, so that who asks the
 * service loads nothing of it.
 */
import type { Route } from '../packs/http/route.ts';
import { ROUTES } from '../packs/http/routes.ts';

export function packClientModule(): { path: string; text: string } {
  const lines = [
    '// Generated from packs/http/routes by scripts/generate.ts. Do not edit.',
    '',
    '/** Every operation by its id. */',
    'export const OPERATIONS = {',
    ...ROUTES.map((route) => `  ${route.id}: ${operation(route)},`),
    '} as const;',
    '',
  ];
  return { path: 'packs/client/generated/operations.ts', text: lines.join('\n') };
}

function operation({ method, path, query, body, answer }: Route): string {
  const fields = {
    method: method.toUpperCase(),
    path,
    ...(query !== undefined && { query }),
    ...(body !== undefined && { body }),
    ...(answer.record !== undefined && { answer: answer.record }),
    ...(answer.mediaType !== undefined && { mediaType: answer.mediaType }),
  };
  const parts = Object.entries(fields).map(([key, value]) => `${key}: '${value}'`);
  return `{ ${parts.join(', ')} }`;
}
