import type { InputContent } from './content-rule.ts';
import { inputName } from './input-name.ts';

/** Two inputs that a bank would know by one name. */
export interface NameClash {
  readonly name: string;
  readonly first: InputContent;
  readonly again: InputContent;
}

/** Every input whose name an earlier one has. */
export function nameClashes(contents: readonly InputContent[]): NameClash[] {
  const byName = new Map<string, InputContent>();
  const clashes: NameClash[] = [];
  for (const again of contents) {
    const name = inputName(again.path);
    const first = byName.get(name);
    if (first === undefined) byName.set(name, again);
    else if (first.path !== again.path) clashes.push({ name, first, again });
  }
  return clashes;
}
