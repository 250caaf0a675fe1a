import { schema } from '../generated/asset.ts';
import type { ProjectFacts } from './context.ts';

/** Specification 001, "Meaning of `name`"; the form is that of the schema. */
const NAME = new RegExp(schema.properties.name.pattern, 'u');
const MAX_LENGTH = 64;

export function isAssetName(text: string): boolean {
  return NAME.test(text);
}

/** `text` with what a name may not hold replaced: accents dropped, other runs turned to `_`; undefined where no letter is left. */
export function asAssetName(text: string): string | undefined {
  const words = text
    .slice(0, 4 * MAX_LENGTH)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
  if (!/[A-Za-z0-9]/.test(words)) return undefined;
  return (/^[A-Za-z]/.test(words) ? words : `_${words}`).slice(0, MAX_LENGTH);
}

/** The last folder of the asset root as a name, where it can be one. */
export function nameFromRoot(project: ProjectFacts | undefined): string | undefined {
  const folder = project?.root.split('/').at(-1);
  return folder === undefined || folder === '.' ? undefined : asAssetName(folder);
}

/** `name`, or `name_2`, `name_3`, … from `from` on: the first that no declaration of the project has. */
export function freeName(name: string, project: NamesTaken | undefined, from = 2): string {
  if (!project?.byName.has(name)) return name;
  for (let number = from; ; number++) {
    const suffix = `_${number}`;
    const candidate = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!project.byName.has(candidate)) return candidate;
  }
}

/** Names that assets have; the facts of a project are. */
export interface NamesTaken {
  readonly byName: { has(name: string): boolean };
}
