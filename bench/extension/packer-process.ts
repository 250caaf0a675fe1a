import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The packer by itself, warm, in a process of its own. */
export interface PackerProcess {
  /** Milliseconds that it takes to decode, pack and store the asset as its file is now. */
  pack(): Promise<number>;
  stop(): void;
}

/**
 * @param path of the asset.json
 * @param module path of `packer-main.ts`
 */
export async function startPacker(path: string, module: string): Promise<PackerProcess> {
  const child = spawn(process.execPath, [module, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await nextLine(lines, child);
  return {
    pack: async () => {
      child.stdin.write('pack\n');
      return Number(await nextLine(lines, child));
    },
    stop: () => child.kill(),
  };
}

async function nextLine(lines: AsyncIterator<string>, child: ChildProcess): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error(`The packer ended with ${child.exitCode}`);
  return value;
}
