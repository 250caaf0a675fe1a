import { FIELD_MUTATIONS } from './field-mutations.ts';
import type { Mutation, MutationRow } from './mutation.ts';
import { PALETTE_MUTATIONS } from './palette-mutations.ts';
import { REGISTRY_MUTATIONS } from './registry-mutations.ts';
import { TEXT_MUTATIONS } from './text-mutations.ts';

/** Every family of rules has its rows; a test holds the table to the rules that have safe fixes. */
export const MUTATIONS: readonly Mutation[] = [
  ...[...TEXT_MUTATIONS, ...FIELD_MUTATIONS, ...PALETTE_MUTATIONS].map((row) => mutation('declaration', row)),
  ...REGISTRY_MUTATIONS.map((row) => mutation('registry', row)),
];

function mutation(target: Mutation['target'], [name, codes, ends, zones, apply]: MutationRow): Mutation {
  return { name, target, codes: codes.split(' ').filter(Boolean), ends, zones: zones.split(' '), apply };
}
