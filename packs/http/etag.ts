import { ServiceProblem } from '../service/problems.ts';

/** What a request says of the state that it has seen (RFC 9110, sections 13.1.1 and 13.1.2). */
export type Precondition =
  | { readonly kind: 'none' }
  /** `If-None-Match: *`: there must be nothing yet. */
  | { readonly kind: 'absent' }
  /** `If-Match: *`: there must be something, in whatever state. */
  | { readonly kind: 'any' }
  | { readonly kind: 'revisions'; readonly revisions: readonly number[] };

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** What is no ETag of this service matches nothing. */
export function readPrecondition(headers: Headers): Precondition {
  const match = headers.get('if-match')?.trim();
  if (match === '*') return { kind: 'any' };
  if (match !== undefined) return { kind: 'revisions', revisions: match.split(',').map(revisionOf) };
  return headers.get('if-none-match')?.trim() === '*' ? { kind: 'absent' } : { kind: 'none' };
}

function revisionOf(tag: string): number {
  const digits = /^\s*"(\d{1,15})"\s*$/.exec(tag)?.[1];
  // A tag of another form is the tag of nothing here: it never matches.
  return digits === undefined ? -1 : Number(digits);
}

/**
 * Holds the state that there is to the one that the request has seen. Two who edit the same thing so never overwrite
 * each other without knowing.
 *
 * @param current revision of what there is; undefined where there is nothing
 * @throws ServiceProblem precondition-failed, or precondition-required where there is something and nothing was said
 */
export function requirePrecondition(precondition: Precondition, current: number | undefined): void {
  const details = current === undefined ? {} : { current: etagOf(current) };
  switch (precondition.kind) {
    case 'none':
      if (current === undefined) return;
      throw new ServiceProblem(
        'precondition-required',
        `Send If-Match with the ETag that you have seen, or * to overwrite whatever is there`,
        details,
      );
    case 'absent':
      if (current === undefined) return;
      throw new ServiceProblem('precondition-failed', 'There is something already', details);
    case 'any':
      if (current !== undefined) return;
      throw new ServiceProblem('precondition-failed', 'There is nothing yet', details);
    case 'revisions':
      if (current !== undefined && precondition.revisions.includes(current)) return;
      throw new ServiceProblem(
        'precondition-failed',
        current === undefined ? 'It is gone' : `Its state is ${etagOf(current)} now`,
        details,
      );
  }
}
