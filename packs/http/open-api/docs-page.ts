import { createHash } from 'node:crypto';
import type { OpenApiDocument } from './open-api-document.ts';
import type { Operation, Parameter } from './operation.ts';

/** The document as a page to read: no script, nothing from elsewhere. */
export function docsPage(document: OpenApiDocument): string {
  const { title, version, description } = document.info;
  const sections = document.tags.map(({ name, description: what }) => {
    const operations = operationsOf(document).filter(({ operation }) => operation.tags.includes(name));
    if (operations.length === 0) return '';
    return `<h2 id="${name}">${name}</h2><p>${text(what)}</p>${operations.map(operationHtml).join('')}`;
  });
  const records = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details id="${text(name)}"><summary><code>${text(name)}</code></summary>${schemaHtml(schema)}</details>`,
  );
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)} ${text(version)}</title><style>${STYLE}</style>`,
    `<nav>${document.tags.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ')} <a href="#records">Records</a> <a href="openapi.json">openapi.json</a></nav>`,
    `<main><h1>${text(title)} ${text(version)}</h1>`,
    ...description.split('\n\n').map((paragraph) => `<p>${prose(paragraph)}</p>`),
    ...sections,
    `<h2 id="records">Records</h2>${records.join('')}</main></html>`,
  ].join('\n');
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; } main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
nav { position: sticky; top: 0; padding: .6rem 1rem; background: Canvas; border-bottom: 1px solid GrayText; }
nav a { margin-right: .8rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { overflow-x: auto; padding: .6rem; border: 1px solid GrayText; border-radius: 4px; }
details { border: 1px solid GrayText; border-radius: 4px; margin: .4rem 0; padding: .3rem .6rem; }
summary { cursor: pointer; } summary b { display: inline-block; min-width: 4.5rem; }
table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: .1rem .8rem .1rem 0; }
.role { float: right; font-size: .85em; }
`;

/** The page has no rights but to its own style. */
export const DOCS_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

export function operationsOf({ paths }: Pick<OpenApiDocument, 'paths'>): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

function operationHtml({ path, method, operation }: PlacedOperation): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const role = operation['x-packwright-role'];
  return [
    `<details id="${operationId}"><summary><b>${method.toUpperCase()}</b> <code>/v1${text(path)}</code>`,
    `<span class="role">${role}</span><br>${text(summary)}</summary>`,
    parameters.length === 0 ? '' : `<table>${parameters.map(parameterHtml).join('')}</table>`,
    requestBody === undefined ? '' : `<p>Body: ${contentHtml(requestBody.content)}</p>`,
    '<table>',
    ...Object.entries(responses).map(
      ([status, { description, content }]) =>
        `<tr><th>${status}<td>${prose(description)}<td>${content === undefined ? '' : contentHtml(content)}`,
    ),
    '</table></details>',
  ].join('');
}

function parameterHtml({ name, in: place, required, description = '' }: Parameter): string {
  return `<tr><th><code>${text(name)}</code><td>${place}${required ? ', required' : ''}<td>${prose(description)}`;
}

function contentHtml(content: Readonly<Record<string, { readonly schema: unknown }>>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `${linked(JSON.stringify(schema)) || 'bytes'} (<code>${text(type)}</code>)`)
    .join(', ');
}

function schemaHtml(schema: unknown): string {
  const lines = JSON.stringify(schema, null, 2).split('\n');
  return `<pre>${lines.map((line) => linked(line) || text(line)).join('\n')}</pre>`;
}

/** The records that a part of a schema refers to, as links; nothing where it refers to none. */
function linked(json: string): string {
  const name = /"\$ref": ?"#\/components\/schemas\/(\w+)"/.exec(json)?.[1];
  if (name === undefined) return '';
  return `${/^ */.exec(json)?.[0]}<a href="#${name}">${name}</a>`;
}

function prose(markdown: string): string {
  return text(markdown).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
