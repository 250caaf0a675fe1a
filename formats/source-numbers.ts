import type { FormatContract } from '../contract/format-contract.ts';

/**
 * The number of each input among the sources that its bank counts (`BankTally.sources`, `unpack`), in the same order;
 * undefined for those that only serve others.
 */
export function sourceNumbers(
  { roles }: Pick<FormatContract, 'roles'>,
  inputs: readonly { readonly role: string }[],
): readonly (number | undefined)[] {
  let next = 0;
  return inputs.map(({ role }) => (roles[role]?.servesOthers === true ? undefined : next++));
}
