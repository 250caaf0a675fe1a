/** The first Node with Zstandard in `node:zlib`; package.json's `engines` says the same. */
const NEEDED = [22, 15] as const;

/** Why the program cannot run on Node `version` (`22.4.1`), or undefined where it can. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Packwright needs Node ${NEEDED.join('.')} or newer, and this is ${version}`;
}
