import type { Route } from '../route.ts';

export const GAME_ROUTES: readonly Route[] = [];
