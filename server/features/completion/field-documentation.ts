import type { DocumentContext } from '../../../contract/context.ts';
import { quoteFor, type SpecQuote } from '../../../contract/documentation/spec-quotes.ts';
import type { JsonPath } from '../../../contract/json/tree.ts';
import { schemaAt } from '../../../contract/schema/fields.ts';
import { type Block, prose } from '../../rich-text/rich-text.ts';

/** What a field means, and the sentence of the specification behind it. */
export function fieldDocumentation(context: DocumentContext, path: JsonPath): Block[] {
  const description = schemaAt(context, path)?.description;
  const quote = quoteFor(context.kind, path);
  return [
    ...(description === undefined ? [] : [{ kind: 'paragraph', content: prose(description) } as const]),
    ...(quote === undefined ? [] : [quoted(quote)]),
  ];
}

function quoted({ sentence, section }: SpecQuote): Block {
  const content = [...prose(`“${sentence}”`), ' — specification 001, ', ...prose(section)];
  return { kind: 'quote', content };
}
