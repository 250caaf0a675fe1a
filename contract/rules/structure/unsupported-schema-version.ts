import { documentRule } from '../../context.ts';
import { textOf } from '../../json/document.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';
import { isNewerVersion, SCHEMA_VERSION } from '../../schema/schema-version.ts';

export const unsupportedSchemaVersion = documentRule({
  id: 'structure/unsupported-schema-version',
  severity: 'error',
  section: 'Versioning',
  explanation:
    'Each kind of file has a schema version of its own, and this Packwright reads version 1 of each. A file of a newer version is checked no further and never edited: its fields may mean something else.',
  onlyClaimed: true,
  claims: [{ keyword: ['const', 'type', 'enum'], at: 'schema_version' }],
  bad: [
    { text: '{ "schema_version": <|2|>, "nmae": "hero" }' },
    { text: '{ "schema_version": <|"1"|> }', fixed: '{ "schema_version": 1 }' },
    { text: '{ "schema_version": <|0|> }' },
    { text: '{ "schema_version": <|null|> }' },
    {
      text: '{ "schema_version": <|7|>, "assets": {} }',
      given: { file: 'packwright.registry.json' },
    },
    {
      text: '{ "schema_version": <|"1"|> }',
      given: { file: 'packwright.json' },
      fixed: '{ "schema_version": 1 }',
    },
  ],
  good: [{ text: '{ "schema_version": 1 }' }, { text: '{ "schema_version": 1.0 }' }],
  *check({ document }, errors) {
    for (const { node } of errors) {
      if (node === undefined) continue;
      const isSame = node.kind === 'string' && node.value.trim() === String(SCHEMA_VERSION);
      const only = `this Packwright reads schema_version ${SCHEMA_VERSION}`;
      yield {
        at: node,
        message: isNewerVersion(node)
          ? `The file has schema_version ${quote(textOf(document, node))}, and ${only}: it takes a newer Packwright`
          : `The schema_version ${quote(textOf(document, node))} is none: ${only}`,
        fixes: isSame
          ? [safeFix(`Change to ${SCHEMA_VERSION}`, replaceNode(document, node, SCHEMA_VERSION))]
          : [],
      };
    }
  },
});
