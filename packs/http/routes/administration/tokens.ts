import { ServiceProblem } from '../../../service/problems.ts';
import { createToken } from '../../../service/tokens/create-token.ts';
import { listTokens } from '../../../service/tokens/list-tokens.ts';
import { revokeToken } from '../../../service/tokens/revoke-token.ts';
import { type Route, route } from '../../route.ts';

const createTokenRoute = route({
  id: 'createToken',
  method: 'post',
  path: '/tokens',
  tag: 'Service',
  summary: 'Makes a token; who has one of a game alone makes such as open this game alone',
  access: { role: 'admin', scope: 'own' },
  body: 'CreateToken',
  answer: { status: 201, record: 'CreatedToken' },
  handle: async ({ body, caller, change, raw }) => {
    if (caller.gameId !== undefined && body.gameId === undefined)
      throw new ServiceProblem('forbidden', `The token opens ‘${caller.gameId}’ alone: name it as gameId`);
    if (raw.headers.has('idempotency-key'))
      throw new ServiceProblem('invalid-parameter', 'A token is shown once: it takes no Idempotency-Key');
    return change(async ({ trx, now }) => ({ body: await createToken(trx, now, body) }));
  },
});

const listTokensRoute = route({
  id: 'listTokens',
  method: 'get',
  path: '/tokens',
  tag: 'Service',
  summary: 'Tokens, the newest first, with those that were revoked; what they are is not among it',
  access: { role: 'admin', scope: 'own' },
  query: 'PageQuery',
  answer: { status: 200, record: 'TokenPage' },
  handle: async ({ db, query, caller: { gameId } }) => ({ body: await listTokens(db, { ...query, gameId }) }),
});

const revokeTokenRoute = route({
  id: 'revokeToken',
  method: 'delete',
  path: '/tokens/:tokenId',
  tag: 'Service',
  summary: 'Ends a token at once; it stays in the list, since history names it',
  access: { role: 'admin', scope: 'own' },
  answer: { status: 200, record: 'ServiceToken' },
  handle: ({ params: { tokenId = '' }, caller: { gameId }, change }) =>
    change(async ({ trx, now }) => ({ body: await revokeToken(trx, now, { tokenId, gameId }) })),
});

export const TOKEN_ROUTES: readonly Route[] = [createTokenRoute, listTokensRoute, revokeTokenRoute];
