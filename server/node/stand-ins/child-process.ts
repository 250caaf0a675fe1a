/** Stands for `child_process` where the protocol library loads it, to look for modules that nobody asks for here. */
export function fork(): never {
  throw new Error('no process is started');
}

export const spawnSync = fork;
