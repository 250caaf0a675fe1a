import type { CreatedToken, CreateToken, ServiceToken } from '../../model/generated/types.ts';
import { createToken } from '../../service/tokens/create-token.ts';
import { listTokens } from '../../service/tokens/list-tokens.ts';
import { revokeToken } from '../../service/tokens/revoke-token.ts';
import type { Store } from '../../store/store.ts';
import { openServerStore } from '../open-server-store.ts';

/**
 * The tokens of a team's service, for who holds its database: the first token cannot come from the service itself.
 * What is done this way stands in no audit log.
 */
export class TeamTokens {
  readonly #store: Store;

  private constructor(store: Store) {
    this.#store = store;
  }

  /** @throws StoreError */
  static async open(database: string): Promise<TeamTokens> {
    return new TeamTokens(await openServerStore(database));
  }

  /** @throws ServiceProblem not-found, invalid-body */
  create(token: CreateToken): Promise<CreatedToken> {
    return createToken(this.#store.db, new Date(), token);
  }

  /** All of them, the newest first. */
  async list(gameId: string | undefined): Promise<ServiceToken[]> {
    const all: ServiceToken[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTokens(this.#store.db, { gameId, cursor, limit: 1000 });
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return all;
  }

  /** @throws ServiceProblem not-found */
  revoke(tokenId: string): Promise<ServiceToken> {
    return revokeToken(this.#store.db, new Date(), { tokenId, gameId: undefined });
  }

  async close(): Promise<void> {
    await this.#store.close();
  }
}
