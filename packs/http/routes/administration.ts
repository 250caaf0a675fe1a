import type { Route } from '../route.ts';

export const ADMINISTRATION_ROUTES: readonly Route[] = [];
