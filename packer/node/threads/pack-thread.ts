import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { parseDocument } from '../../../contract/json/document.ts';
import { stringAt } from '../../../contract/json/tree.ts';
import { unreachable } from '../../../contract/unreachable.ts';
import { formatCatalog } from '../../../formats/index.ts';
import type { BankResult } from '../../build/build-bank.ts';
import { packStep } from '../../build/pack-step.ts';
import type { BuildStep } from '../../build/plan-build.ts';
import { DiskFiles } from '../disk-files.ts';
import type { FromPackThread, PackWork, SentStep } from './pack-messages.ts';
import { StepQueue } from './step-queue.ts';

/** The main of a worker thread that packs steps from the back of a queue until all are taken. */
const port = parentPort ?? unreachable('a pack thread is started as a worker');

void packAll(workerData as PackWork);

async function packAll({ project, thread, queue: shared, first, steps }: PackWork): Promise<void> {
  const queue = new StepQueue(shared);
  const files = new DiskFiles(project);
  for (let at = queue.takeLast(thread); at !== undefined; at = queue.takeLast(thread)) {
    const step = steps[at - first] ?? unreachable('a step that was not sent');
    await packOne(at, () => packStep(files, receivedStep(step)));
  }
  post({ kind: 'finished' });
}

async function packOne(position: number, pack: () => Promise<BankResult>): Promise<void> {
  try {
    const result = own(await pack());
    const stored = result.bank?.asset.stored;
    post({ kind: 'packed', position, result }, stored === undefined ? [] : [stored.buffer]);
  } catch (error) {
    // Neither a class nor a cause survives the way between threads.
    if (!(error instanceof Error)) throw error;
    post({ kind: 'failed', position });
  }
}

function post(message: FromPackThread, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}

function receivedStep({ root, uri, text, inputs, findings, entry }: SentStep): BuildStep {
  const document = parseDocument(uri, text);
  const formats = formatCatalog();
  const format = formats.get(stringAt(document.root, ['output', 'format']) ?? '');
  // No rule on contents asks for other declarations, which would have to be sent with every one.
  const around = { formats, format, inputs, project: undefined, newUuid: randomUUID };
  return { declaration: { root, context: { kind: 'declaration', document, ...around }, findings }, entry };
}

/** With bytes that are nobody else's: what is sent away must not be a part of what others hold. */
function own({ bank, ...rest }: BankResult): BankResult & OwnBytes {
  if (bank === undefined) return { ...rest, bank };
  const { asset } = bank;
  const { stored } = asset;
  const isWhole = stored.buffer instanceof ArrayBuffer && stored.byteLength === stored.buffer.byteLength;
  const bytes = isWhole ? new Uint8Array(stored.buffer) : new Uint8Array(stored);
  return { ...rest, bank: { ...bank, asset: { ...asset, stored: bytes } } };
}

interface OwnBytes {
  readonly bank: { readonly asset: { readonly stored: Uint8Array<ArrayBuffer> } } | undefined;
}
