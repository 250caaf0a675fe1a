import type { Fix } from '../finding.ts';
import { removeMember, replaceNode } from '../json/edit.ts';
import { lastMembers } from '../json/misspelt-keys.ts';
import { childOf, type Member, type ObjectNode, toValue } from '../json/tree.ts';
import { quote } from '../quote.ts';
import { type Draft, safeFix, suggestion } from '../rule.ts';
import type { DeclarationContext } from './context.ts';
import { knowsSetting, moveSetting, placeName, settingsAt } from './settings.ts';

/** Places that the runtime never sees. */
export type ToolingPlace = 'build' | 'pipeline';

/** Settings of `output.metadata` that stand in `place`. */
export function misplacedMembers(context: DeclarationContext, place: ToolingPlace): Member[] {
  const { format } = context;
  const settings = settingsAt(context, place);
  if (format === undefined || settings === undefined) return [];
  return lastMembers(settings).filter(
    ({ key, value }) =>
      value !== undefined &&
      knowsSetting(format.metadata, key.value) &&
      !(place === 'pipeline' && knowsSetting(format.pipeline, key.value)),
  );
}

export function* misplacedParameters(context: DeclarationContext, place: ToolingPlace): Generator<Draft> {
  const object = settingsAt(context, place);
  if (object === undefined) return;
  for (const member of misplacedMembers(context, place)) {
    yield {
      at: member.key,
      message: `${quote(member.key.value)} is seen at run time: it belongs in output.metadata, not in ${placeName(place)}`,
      fixes: fixes(context, { object, member }, place),
    };
  }
}

interface MisplacedSetting {
  readonly object: ObjectNode;
  readonly member: Member;
}

function fixes(context: DeclarationContext, setting: MisplacedSetting, place: ToolingPlace): Fix[] {
  const { document } = context;
  const { object, member } = setting;
  const declared = childOf(settingsAt(context, 'metadata'), member.key.value);
  if (declared === undefined) {
    const edits = moveSetting(context, setting, 'metadata');
    return edits === undefined ? [] : [safeFix('Move to output.metadata', ...edits)];
  }
  const removal = removeMember(document, object, member);
  const title = `Remove from ${placeName(place)}`;
  const value = toValue(member.value);
  if (isSame(toValue(declared), value)) return [safeFix(`${title}: output.metadata says the same`, removal)];
  return [
    suggestion(`${title} and keep output.metadata’s value`, removal),
    suggestion(
      'Move to output.metadata over the value there',
      removal,
      replaceNode(document, declared, value),
    ),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
