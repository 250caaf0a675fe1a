import type { Route } from '../route.ts';

export const SLOT_ROUTES: readonly Route[] = [];
