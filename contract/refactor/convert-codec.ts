import { replaceNode } from '../json/edit.ts';
import { childOf, memberOf } from '../json/tree.ts';
import { quote } from '../quote.ts';
import { type FindRefactorings, offered, touches } from './refactoring.ts';

/** On `output.codec`: each other codec that the format offers. */
export const convertCodec: FindRefactorings = ({ document, format }, selection) => {
  const member = memberOf(childOf(document.root, 'output'), 'codec');
  const codec = member?.value;
  if (codec?.kind !== 'string' || !touches(selection, member)) return [];
  const others = (format?.codecs ?? []).filter((name) => name !== codec.value);
  return others.flatMap((name) =>
    offered('rewrite', `Convert to the codec ${quote(name)}`, [replaceNode(document, codec, name)]),
  );
};
