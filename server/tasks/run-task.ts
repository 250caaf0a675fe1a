import { TASKS } from './list.ts';
import type { TaskEnvironment } from './task.ts';
import type { ParamsOf, ResultOf, TaskName } from './work.ts';

/** Runs a task by its name, on whatever thread this is. */
export function runTask<N extends TaskName>(
  name: N,
  env: TaskEnvironment,
  params: ParamsOf<N>,
): Promise<ResultOf<N>> {
  const task = TASKS[name] as unknown as (env: TaskEnvironment, params: ParamsOf<N>) => Promise<ResultOf<N>>;
  return task(env, params);
}
