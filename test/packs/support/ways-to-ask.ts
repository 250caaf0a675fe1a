import { afterAll, beforeAll } from 'vitest';
import { type Listening, listen } from '../../../packs/node/serve/listen.ts';
import { type AskAs, describeOnBothStores, type TestService } from './with-service.ts';

/** The same tests on each store, by each way: `tests` registers them. */
export function describeByEachWay(
  name: string,
  tests: (service: () => TestService, as: AskAs) => void,
): void {
  describeOnBothStores(`${name}, asked of the app`, (service) => {
    tests(service, (role, gameId) => service().as(role, gameId));
  });
  describeOnBothStores(`${name}, asked over a socket`, (service) => {
    let listening: Listening | undefined;
    beforeAll(async () => {
      listening = await listen(service().app, { host: '127.0.0.1', port: 0 });
    });
    afterAll(async () => listening?.close());
    tests(service, (role, gameId) =>
      service().askBy((path, init) => fetch(`${listening?.url}${path}`, init))(role, gameId),
    );
  });
}
