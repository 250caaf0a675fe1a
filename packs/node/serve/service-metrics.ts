import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { AnsweredRequest } from '../../http/app-options.ts';

/** What Prometheus reads of a service: its requests by operation and status, how long they took, and the process. */
export class ServiceMetrics {
  readonly #registry = new Registry();
  readonly #requests: Counter;
  readonly #seconds: Histogram;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: 'packwright_requests_total',
      help: 'Requests that were answered',
      labelNames: ['operation', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'packwright_request_seconds',
      help: 'Seconds until an answer began',
      labelNames: ['operation'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    });
  }

  /** Paths are no labels: there are as many as there are packs. */
  observe({ operation = 'none', status, milliseconds }: AnsweredRequest): void {
    this.#requests.inc({ operation, status: String(status) });
    this.#seconds.observe({ operation }, milliseconds / 1000);
  }

  async read(): Promise<{ readonly mediaType: string; readonly text: string }> {
    return { mediaType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
