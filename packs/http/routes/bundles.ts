import type { Route } from '../route.ts';

export const BUNDLE_ROUTES: readonly Route[] = [];
