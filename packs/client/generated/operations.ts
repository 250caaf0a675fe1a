// Generated from packs/http/routes by scripts/generate.ts. Do not edit.

/** Every operation by its id. */
export const OPERATIONS = {
  createAssetPack: { method: 'POST', path: '/games/:gameId/asset-packs', body: 'CreateAssetPack', answer: 'CreatedAssetPack' },
  createGenerationJob: { method: 'POST', path: '/generation-jobs', body: 'CreateGenerationJob', answer: 'GenerationJobDetail' },
  getGenerationJob: { method: 'GET', path: '/generation-jobs/:jobId', answer: 'GenerationJobDetail' },
  cancelGenerationJob: { method: 'POST', path: '/generation-jobs/:jobId/cancel', answer: 'GenerationJobDetail' },
  retryFailedTasks: { method: 'POST', path: '/generation-jobs/:jobId/retry-failed', answer: 'GenerationJobDetail' },
  listGenerationJobs: { method: 'GET', path: '/games/:gameId/generation-jobs', query: 'GenerationJobQuery', answer: 'GenerationJobPage' },
} as const;
