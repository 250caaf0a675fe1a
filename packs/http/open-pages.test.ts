import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeOnBothStores } from '../../test/packs/support/with-service.ts';
import { PROBLEMS } from '../service/problems.ts';
import { createApp } from './app.ts';
import { openApiDocument } from './open-api/open-api-document.ts';
import { problemsOf } from './route-problems.ts';
import { ROUTES } from './routes.ts';

describeOnBothStores('what is open to everybody', (service) => {
  it.each([
    ['/health/live', 'live\n'],
    ['/health/ready', 'ready\n'],
  ])('%s', async (path, text) => {
    const response = await service().app.request(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  it('is not ready when the database is gone, and says no more of it', async () => {
    const failed: unknown[] = [];
    const store = { ...service().context.store, db: service().context.store.db.withSchema('nowhere') };
    const gone = new Proxy(store, {
      get: (target, name) => {
        if (name === 'db') throw new Error('the password is hunter2');
        return Reflect.get(target, name);
      },
    });
    const app = createApp({ ...service().context, store: gone }, [], {
      authenticate: async () => undefined,
      report: (error) => failed.push(error),
    });
    const response = await app.request('/health/ready');
    expect([response.status, await response.text()]).toEqual([503, 'the database does not answer\n']);
    expect(failed).toHaveLength(1);
  });

  it('the document, which says what each record and each refusal is', async () => {
    const response = await service().app.request('/v1/openapi.json');
    expect(response.headers.get('content-type')).toBe('application/json');
    const text = await response.text();
    const document = JSON.parse(text);
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument(ROUTES))));
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(document.components.schemas).toHaveProperty(name);
    expect(text).not.toContain('$defs');
    for (const route of ROUTES) {
      const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
      const { responses, parameters = [] } = document.paths[path][route.method];
      for (const code of problemsOf(route))
        expect(responses[PROBLEMS[code][0]].description).toContain(`\`${code}\``);
      const inPath = parameters.filter((parameter: { in: string }) => parameter.in === 'path');
      expect(inPath.map(({ name }: { name: string }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('a page to read, which loads nothing and runs nothing', async () => {
    const response = await service().app.request('/v1/docs');
    const html = await response.text();
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
    expect(
      html.match(/<(script|link|img|iframe|object)|\bsrc=|href="(?!#|openapi\.json")|<\w+ [^>]*\bon\w+=/i),
    ).toBeNull();
    const ids = new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect([...ROUTES.map(({ id }) => id), ...targets].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('and no metrics, where nobody set them up', async () => {
    expect((await service().app.request('/metrics')).status).toBe(404);
  });
});
