import type { Route } from '../route.ts';

export const GENERATION_ROUTES: readonly Route[] = [];
