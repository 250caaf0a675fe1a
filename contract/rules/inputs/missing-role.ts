import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import {
  declaredInputs,
  factOf,
  inputsObject,
  roleNamed,
  roleNames,
  unknownRoles,
} from '../../declaration/declared-inputs.ts';
import { normalForm } from '../../declaration/input-path.ts';
import type { Fix } from '../../finding.ts';
import { isBroken } from '../../json/document.ts';
import { insertMember, replaceNode } from '../../json/edit.ts';
import { type ArrayNode, memberOf, type ObjectNode } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { type Draft, suggestion } from '../../rule.ts';

const SIBLINGS = {
  'old.bin': {
    is: 'missing, beside music.wav and notes.txt',
    data: { state: 'missing', siblings: ['music.wav', 'notes.txt'] },
  },
};

export const missingRole = declarationRule({
  id: 'inputs/missing-role',
  severity: 'error',
  section: 'Inputs',
  explanation:
    'A format is built from the files of its required roles; without one of them, or with an empty list, there is nothing to build.',
  bad: [
    { text: '{ "inputs": <|{|>}, "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "inputs": { "sprites": <|[]|> }, "output": { "format": "GLYPH/indexed_v1" } }' },
    {
      text: '{ "inputs": <|{|> "music": ["old.bin"], "noise": [] }, "output": { "format": "SOUND/pcm_v1" } }',
      given: { inputs: SIBLINGS },
      fixed:
        '{ "inputs": { "sounds": ["music.wav"], "music": ["old.bin"], "noise": [] }, "output": { "format": "SOUND/pcm_v1" } }',
    },
  ],
  good: [
    { text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "inputs": { "sprite": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "inputs": {} }' },
  ],
  *check(context) {
    const inputs = inputsObject(context.document);
    const unknown = unknownRoles(context);
    if (inputs === undefined || unknown === undefined || isBroken(context.document)) return;
    const meant = new Set([...unknown.misspelt.values(), unknown.guessed]);
    for (const role of roleNames(context)) {
      if (roleNamed(context, role)?.required !== true || meant.has(role)) continue;
      const member = memberOf(inputs, role);
      if (member === undefined) yield absent(context, inputs, role);
      else if (member.value?.kind === 'array' && member.value.items.length === 0)
        yield empty(context, member.value, role);
    }
  },
});

function absent(context: DeclarationContext, inputs: ObjectNode, role: string): Draft {
  return {
    at: { offset: inputs.offset, length: 1 },
    message: `${context.format?.id} needs inputs of the role ${quote(role)}`,
    fixes: offer(context, role, (file) =>
      insertMember(context.document, inputs, [role, [file]], roleNames(context)),
    ),
  };
}

function empty(context: DeclarationContext, list: ArrayNode, role: string): Draft {
  return {
    at: list,
    message: `${quote(role)} is empty: ${context.format?.id} needs at least one path`,
    fixes: offer(context, role, (file) => replaceNode(context.document, list, [file])),
  };
}

/** Offers the one file of the asset root that fits, where its files are known and one only does. */
function offer(
  context: DeclarationContext,
  role: string,
  edit: (file: string) => ReturnType<typeof replaceNode>,
): Fix[] {
  const extensions = roleNamed(context, role)?.extensions ?? [];
  const used = new Set(declaredInputs(context).map(({ path }) => normalForm(path)));
  const [file, ...others] = knownFiles(context).filter(
    (path) => !used.has(path) && extensions.some((extension) => path.toLowerCase().endsWith(extension)),
  );
  return file === undefined || others.length > 0 ? [] : [suggestion(`Declare ${quote(file)}`, edit(file))];
}

/** The disk tells the files of the asset root where a path is missing. */
function knownFiles(context: DeclarationContext): readonly string[] {
  for (const input of declaredInputs(context)) {
    const fact = factOf(context, input);
    if (fact?.state === 'missing') return fact.siblings;
  }
  return [];
}
