import type { Route } from '../route.ts';

export const VERSION_ROUTES: readonly Route[] = [];
