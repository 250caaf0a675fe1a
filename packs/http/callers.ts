import type { Caller } from '../service/caller.ts';
import { ServiceProblem } from '../service/problems.ts';
import type { AppSettings } from './app-options.ts';
import { RateLimit } from './rate-limit.ts';
import { addressOf, type ServiceRequest } from './service-request.ts';

/** Tells who asks, and how often they may. */
export class Callers {
  readonly #settings: AppSettings;
  readonly #requests: RateLimit | undefined;
  /** Who shows wrong tokens is told to wait; who shows a right one from the same address is not. */
  readonly #failures: RateLimit | undefined;

  constructor(settings: AppSettings) {
    this.#settings = settings;
    this.#requests = settings.rate && new RateLimit(settings.rate);
    this.#failures = settings.rate && new RateLimit(FAILURES);
  }

  /** @throws ServiceProblem unauthenticated, rate-limited */
  async require(request: ServiceRequest): Promise<Caller> {
    const caller = await this.recall(request);
    if (caller === undefined) {
      this.#failures?.take(addressOf(request, this.#settings) ?? '');
      throw unauthenticated(request);
    }
    this.#requests?.take(caller.scope);
    request.set('actor', caller.name);
    return caller;
  }

  /** Who asks; undefined where the token opens nothing (any more). */
  async recall(request: ServiceRequest): Promise<Caller | undefined> {
    const token = tokenOf(request);
    return token === undefined ? undefined : await this.#settings.authenticate(token);
  }
}

const FAILURES = { perSecond: 1, burst: 20 };

function tokenOf(request: ServiceRequest): string | undefined {
  return /^Bearer +(\S{1,500})$/i.exec(request.req.header('authorization') ?? '')?.[1];
}

function unauthenticated(request: ServiceRequest): ServiceProblem {
  return new ServiceProblem(
    'unauthenticated',
    tokenOf(request) === undefined
      ? 'Send Authorization: Bearer <token>'
      : 'The token is unknown, has ended or was revoked',
  );
}
