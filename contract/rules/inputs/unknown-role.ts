import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import { inputsObject, roleNames, unknownRoles } from '../../declaration/declared-inputs.ts';
import type { Fix } from '../../finding.ts';
import { removeMember, renameKey } from '../../json/edit.ts';
import type { Member } from '../../json/tree.ts';
import { quote, quoteList } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

export const unknownRole = declarationRule({
  id: 'inputs/unknown-role',
  severity: 'error',
  section: 'Inputs',
  explanation:
    '`inputs` is keyed by semantic role, and which roles there are is the format’s to say: `sprites` of a glyph bank, `sounds` of a sound bank. Files of an unknown role would be packed nowhere.',
  bad: [
    {
      text: '{ "inputs": { <|"sprite"|>: ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "inputs": { <|"images"|>: ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
    },
    {
      text: '{ "inputs": { "sprites": ["hero.png"], <|"music"|>: ["theme.wav"] }, "output": { "format": "GLYPH/indexed_v1" } }',
      fixed: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }',
    },
  ],
  good: [
    { text: '{ "inputs": { "sprites": ["hero.png"] }, "output": { "format": "GLYPH/indexed_v1" } }' },
    { text: '{ "inputs": { "meshes": ["hero.obj"] }, "output": { "format": "MESH/static_v1" } }' },
  ],
  *check(context) {
    const unknown = unknownRoles(context);
    if (unknown === undefined || context.format === undefined) return;
    for (const member of unknown.members) {
      const meant = unknown.misspelt.get(member);
      yield {
        at: member.key,
        message: `${context.format.id} has no role ${quote(member.key.value)}; its roles are ${quoteList(roleNames(context))}`,
        fixes: [
          ...renames(context, member, { meant, guessed: unknown.guessed }),
          ...removal(context, member),
        ],
      };
    }
  },
});

interface Names {
  readonly meant: string | undefined;
  readonly guessed: string | undefined;
}

function renames({ document }: DeclarationContext, member: Member, { meant, guessed }: Names): Fix[] {
  const name = meant ?? guessed;
  if (name === undefined) return [];
  const rename = meant === undefined ? suggestion : safeFix;
  return [rename(`Rename to ${quote(name)}`, renameKey(document, member, name))];
}

function removal({ document }: DeclarationContext, member: Member): Fix[] {
  const inputs = inputsObject(document);
  if (inputs === undefined) return [];
  return [suggestion(`Remove ${quote(member.key.value)}`, removeMember(document, inputs, member))];
}
