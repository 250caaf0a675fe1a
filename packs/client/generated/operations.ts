// Generated from packs/http/routes by scripts/generate.ts. Do not edit.

/** Every operation by its id. */
export const OPERATIONS = {
  createAssetPack: { method: 'POST', path: '/games/:gameId/asset-packs', body: 'CreateAssetPack', answer: 'CreatedAssetPack' },
} as const;
