import type { Route } from './route.ts';

/** The routes of a path, whatever their method: none where there is no such path. */
export function routesOf<R extends Pick<Route, 'path'>>(routes: readonly R[], path: string): R[] {
  return routes.filter((route) => patternOf(route.path).test(path));
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const known = patterns.get(path);
  if (known !== undefined) return known;
  const made = new RegExp(`^/v1${path.replaceAll(/:\w+/g, '[^/]+')}$`);
  patterns.set(path, made);
  return made;
}

/** Names of a route's parameters, in the order of its path. */
export function parametersOf({ path }: Pick<Route, 'path'>): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
}
