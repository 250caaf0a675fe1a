import { ServiceProblem } from '../service/problems.ts';

/**
 * What `work` gives, where it comes in time. What is under way goes on: with an Idempotency-Key the request can be sent
 * again, and tells what came of it.
 *
 * @throws ServiceProblem unavailable
 */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const problem = `The request was not answered within ${Math.round(milliseconds / 1000)} s`;
    late.reject(new ServiceProblem('unavailable', problem, { retryAfter: 5 }));
  }, milliseconds);
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
