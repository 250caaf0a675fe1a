import type { Route } from '../route.ts';
import { GARBAGE_ROUTES } from './assets/garbage.ts';
import { IMAGE_ROUTES } from './assets/images.ts';
import { LIBRARY_ROUTES } from './assets/library.ts';
import { UPLOAD_ROUTES } from './assets/upload-asset.ts';
import { VARIANT_ROUTES } from './assets/variants.ts';

export const ASSET_ROUTES: readonly Route[] = [
  ...UPLOAD_ROUTES,
  ...LIBRARY_ROUTES,
  ...IMAGE_ROUTES,
  ...VARIANT_ROUTES,
  ...GARBAGE_ROUTES,
];
