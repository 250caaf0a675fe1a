import type { Route } from './route.ts';
import { ADMINISTRATION_ROUTES } from './routes/administration.ts';
import { ASSET_ROUTES } from './routes/assets.ts';
import { BUNDLE_ROUTES } from './routes/bundles.ts';
import { GAME_ROUTES } from './routes/games.ts';
import { GENERATION_ROUTES } from './routes/generation.ts';
import { PACK_ROUTES } from './routes/packs.ts';
import { SLOT_ROUTES } from './routes/slots.ts';
import { VERSION_ROUTES } from './routes/versions.ts';

/** Every operation of the service, in the order of the OpenAPI document. */
export const ROUTES: readonly Route[] = [
  ...GAME_ROUTES,
  ...PACK_ROUTES,
  ...SLOT_ROUTES,
  ...VERSION_ROUTES,
  ...ASSET_ROUTES,
  ...GENERATION_ROUTES,
  ...BUNDLE_ROUTES,
  ...ADMINISTRATION_ROUTES,
];
