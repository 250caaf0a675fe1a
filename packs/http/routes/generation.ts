import { cancelJob } from '../../service/generation/cancel-job.ts';
import { createJob } from '../../service/generation/create-job.ts';
import { listJobs } from '../../service/generation/list-jobs.ts';
import { readJob } from '../../service/generation/read-job.ts';
import { retryFailed } from '../../service/generation/retry-failed.ts';
import { type Route, route } from '../route.ts';

const createGenerationJob = route({
  id: 'createGenerationJob',
  method: 'post',
  path: '/generation-jobs',
  tag: 'Generation',
  summary: 'Asks for images of some templates; what is made fills the slots of a pack, where one is named',
  access: { role: 'edit', scope: 'own' },
  body: 'CreateGenerationJob',
  answer: { status: 201, record: 'GenerationJobDetail' },
  problems: ['not-found', 'gone', 'wrong-pack', 'unknown-template'],
  handle: ({ body, change }) => change(async (within) => ({ body: await createJob(within, body) })),
});

const getGenerationJob = route({
  id: 'getGenerationJob',
  method: 'get',
  path: '/generation-jobs/:jobId',
  tag: 'Generation',
  summary: 'A job with its tasks, and how many of them are how far',
  access: { role: 'read' },
  answer: { status: 200, record: 'GenerationJobDetail' },
  handle: async ({ db, params }) => ({ body: await readJob(db, params.jobId ?? '') }),
});

const listGenerationJobs = route({
  id: 'listGenerationJobs',
  method: 'get',
  path: '/games/:gameId/generation-jobs',
  tag: 'Generation',
  summary: 'The jobs of a game, the newest first',
  access: { role: 'read' },
  query: 'GenerationJobQuery',
  answer: { status: 200, record: 'GenerationJobPage' },
  problems: ['bad-cursor'],
  handle: async ({ db, params, query }) => ({ body: await listJobs(db, params.gameId ?? '', query) }),
});

const cancelGenerationJob = route({
  id: 'cancelGenerationJob',
  method: 'post',
  path: '/generation-jobs/:jobId/cancel',
  tag: 'Generation',
  summary: 'Ends what of a job has not ended; what was made stays',
  access: { role: 'edit' },
  answer: { status: 200, record: 'GenerationJobDetail' },
  problems: ['not-cancelable'],
  handle: ({ params, change }) =>
    change(async (within) => ({ body: await cancelJob(within, params.jobId ?? '') })),
});

const retryFailedTasks = route({
  id: 'retryFailedTasks',
  method: 'post',
  path: '/generation-jobs/:jobId/retry-failed',
  tag: 'Generation',
  summary: 'Queues the tasks of a job that failed once more',
  access: { role: 'edit' },
  answer: { status: 200, record: 'GenerationJobDetail' },
  problems: ['conflict', 'gone'],
  handle: ({ params, change }) =>
    change(async (within) => ({ body: await retryFailed(within, params.jobId ?? '') })),
});

export const GENERATION_ROUTES: readonly Route[] = [
  createGenerationJob,
  getGenerationJob,
  cancelGenerationJob,
  retryFailedTasks,
  listGenerationJobs,
];
