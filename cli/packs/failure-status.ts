import type { Problem } from '../../packs/model/generated/types.ts';
import { ExitStatus } from '../exit-status.ts';
import { oneLine } from './named.ts';

/** What the shell is told of a failure of `packwright packs`, and the sentences for people; undefined for any other. */
export function packFailure(error: unknown): { status: ExitStatus; text: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'GameFileError') return { status: ExitStatus.findings, text: error.message };
  if (error.name !== 'ServiceRefusal') return undefined;
  const { problem } = error as Error & { readonly problem: Problem };
  return { status: refusalStatus(problem), text: [oneLine(error.message), ...details(problem)].join('\n  ') };
}

/** What is in the way of what was asked is found; what was asked wrongly is wrong use; else the service failed. */
function refusalStatus({ status }: Problem): ExitStatus {
  if (status === 409 || status === 410 || status === 412) return ExitStatus.findings;
  if (status === 400 || status === 404 || status === 413 || status === 415 || status === 422)
    return ExitStatus.usage;
  return ExitStatus.world;
}

const MOST_LINES = 20;

function details({ conflicts = [], uses = [], errors = [] }: Problem): string[] {
  const lines = [
    ...conflicts.map(({ message }) => message),
    ...uses.map((use) => {
      const slot = [use.packName, use.templateId ?? use.entityId].filter((part) => part !== undefined);
      return `${use.kind} ${slot.join(', ')}${use.version === undefined ? '' : ` (version ${use.version})`}`;
    }),
    ...(errors.length > 1 ? errors.map(({ path, message }) => `${path}: ${message}`) : []),
  ];
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`(and ${more} more)`] : [])].map(oneLine);
}
