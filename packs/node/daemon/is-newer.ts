/** Whether version `a` (`1.2.3`) comes after `b`. What is no version is the oldest. */
export function isNewer(a: string, b: string): boolean {
  const [ours, theirs] = [numbers(a), numbers(b)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function numbers(version: string): readonly number[] {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  return match === null ? [] : match.slice(1).map(Number);
}
