import type { Problem } from '../model/generated/types.ts';
import { PROBLEMS, ServiceProblem } from '../service/problems.ts';
import { isUnreachable } from '../store/database-errors.ts';

/** A refusal as RFC 9457 has it. */
export function problemResponse(problem: ServiceProblem, requestId: string): Response {
  const [status, title] = PROBLEMS[problem.code];
  const body: Problem = {
    type: `urn:packwright:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    instance: `urn:packwright:request:${requestId}`,
    ...problem.details,
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (problem.code === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  if (problem.details.retryAfter !== undefined) headers['retry-after'] = String(problem.details.retryAfter);
  if (problem.details.current !== undefined) headers.etag = problem.details.current;
  return new Response(JSON.stringify(body), { status, headers });
}

/** What anything that was thrown is to the caller. What is no refusal is a failure of the service. */
export function asProblem(error: unknown): ServiceProblem {
  if (error instanceof ServiceProblem) return error;
  if (isUnreachable(error))
    return new ServiceProblem('unavailable', 'The database does not answer now', { retryAfter: 1 });
  return new ServiceProblem('internal', 'The service failed; its log says why');
}
