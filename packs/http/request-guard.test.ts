import { expect, it } from 'vitest';
import { ServiceProblem } from '../service/problems.ts';
import { corsHeaders, guardRequest } from './request-guard.ts';

const GUARD = { hosts: ['packs.studio.example'], origins: ['https://editor.studio.example'] };

it.each([
  ['an address', { host: '127.0.0.1:41999' }, 'let in'],
  ['an address of version 6', { host: '[::1]:41999' }, 'let in'],
  ['localhost', { host: 'localhost:41999' }, 'let in'],
  ['the name that it has', { host: 'packs.studio.example' }, 'let in'],
  ['the name that it has, in capitals', { host: 'Packs.Studio.Example:443' }, 'let in'],
  ['the name of a page, rebound', { host: 'evil.example' }, 'foreign-host'],
  ['a name that begins as an address', { host: '127.0.0.1.evil.example' }, 'foreign-host'],
  ['a name that ends as ours', { host: 'xpacks.studio.example' }, 'foreign-host'],
  ['a name of localhost', { host: 'localhost.evil.example' }, 'foreign-host'],
  ['no name', { host: '' }, 'foreign-host'],
  [
    'a page that is allowed',
    { origin: 'https://editor.studio.example', 'sec-fetch-site': 'same-site' },
    'let in',
  ],
  ['a page that is not', { origin: 'https://evil.example' }, 'foreign-origin'],
  ['a page of this very address', { origin: 'http://127.0.0.1:41999' }, 'foreign-origin'],
  ['a page without an origin of its own', { origin: 'null' }, 'foreign-origin'],
  ['an image of a page elsewhere', { 'sec-fetch-site': 'cross-site' }, 'foreign-origin'],
  ['an image of a neighbour', { 'sec-fetch-site': 'same-site' }, 'foreign-origin'],
  ['what the user types', { 'sec-fetch-site': 'none' }, 'let in'],
  ['its own documentation', { 'sec-fetch-site': 'same-origin' }, 'let in'],
])('%s', (_, headers, expected) => {
  const request = new Request('http://127.0.0.1:41999/v1/service', {
    headers: { host: '127.0.0.1', ...headers },
  });
  expect(verdict(() => guardRequest(request, GUARD))).toBe(expected);
});

it('lets none but the allowed read answers', () => {
  expect(corsHeaders('https://evil.example', GUARD)).toEqual({});
  expect(corsHeaders(undefined, GUARD)).toEqual({});
  expect(corsHeaders('https://editor.studio.example', GUARD)).toMatchObject({
    'access-control-allow-origin': 'https://editor.studio.example',
    vary: 'Origin',
  });
});

function verdict(act: () => void): string {
  try {
    act();
    return 'let in';
  } catch (error) {
    return error instanceof ServiceProblem ? error.code : String(error);
  }
}
