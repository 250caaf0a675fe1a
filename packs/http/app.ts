import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { ServiceProblem } from '../service/problems.ts';
import type { ServiceContext } from '../service/service-context.ts';
import { answerRoute } from './answer-route.ts';
import { type AppOptions, settingsOf } from './app-options.ts';
import { Callers } from './callers.ts';
import { ChangeBell } from './change-bell.ts';
import { routesOf } from './match-route.ts';
import { addOpenPages } from './open-pages.ts';
import { asProblem, problemResponse } from './problem-response.ts';
import { corsHeaders, guardRequest, preflightResponse } from './request-guard.ts';
import type { Route } from './route.ts';
import type { Service } from './service.ts';
import { addressOf, type ServiceApp, type ServiceEnv, type ServiceRequest } from './service-request.ts';

/** The service as a function from requests to responses: it needs no port. */
export function createApp(
  context: ServiceContext,
  routes: readonly Route[],
  options: AppOptions,
): ServiceApp {
  const settings = settingsOf(options);
  const service: Service = { context, settings, callers: new Callers(settings), bell: new ChangeBell() };
  const app: ServiceApp = new Hono<ServiceEnv>();
  app.use(async (request, next) => {
    request.set('requestId', randomUUID());
    const begun = performance.now();
    const early = earlyAnswer(service, request);
    if (early === undefined) await next();
    else request.res = early;
    finish(service, request, performance.now() - begun);
  });
  for (const route of routes)
    app.on(route.method.toUpperCase(), `/v1${route.path}`, async (request) => {
      request.set('operation', route.id);
      return answerRoute(service, route, request);
    });
  addOpenPages(app, service, routes);
  app.notFound((request) => refuseUnknown(service, request, routes));
  app.onError((error, request) => refuse(service, request, error));
  return app;
}

/** What web pages that are not let in get, and browsers that ask whether they may ask. */
function earlyAnswer(service: Service, request: ServiceRequest): Response | undefined {
  const { guard } = service.settings;
  try {
    guardRequest(request.req.raw, guard);
  } catch (error) {
    return refuse(service, request, error);
  }
  const origin = request.req.header('origin');
  return request.req.method === 'OPTIONS' && origin !== undefined
    ? preflightResponse(origin, guard)
    : undefined;
}

function refuse({ settings }: Service, request: ServiceRequest, error: unknown): Response {
  const requestId = request.get('requestId');
  if (!(error instanceof ServiceProblem)) settings.report(error, requestId);
  return problemResponse(asProblem(error), requestId);
}

function finish({ settings }: Service, request: ServiceRequest, milliseconds: number): void {
  const { req, res } = request;
  const requestId = request.get('requestId');
  const headers = {
    'x-request-id': requestId,
    // What is served is never to be taken for a page, whatever its bytes look like.
    'x-content-type-options': 'nosniff',
    ...corsHeaders(req.header('origin'), settings.guard),
  };
  for (const [name, value] of Object.entries(headers)) res.headers.set(name, value);
  settings.observe({
    ...{ requestId, milliseconds, method: req.method, path: req.path, status: res.status },
    operation: request.get('operation'),
    actor: request.get('actor'),
    address: addressOf(request, settings),
  });
}

function refuseUnknown(service: Service, request: ServiceRequest, routes: readonly Route[]): Response {
  const { path } = request.req;
  const methods = routesOf(routes, path).map(({ method }) => method.toUpperCase());
  if (methods.length === 0)
    return refuse(service, request, new ServiceProblem('not-found', `There is no ‘${path}’`));
  const allowed = methods.join(', ');
  const response = refuse(
    service,
    request,
    new ServiceProblem('method-not-allowed', `‘${path}’ takes ${allowed}`),
  );
  response.headers.set('allow', allowed);
  return response;
}
