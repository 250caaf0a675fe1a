import type { Route } from '../route.ts';

export const ASSET_ROUTES: readonly Route[] = [];
