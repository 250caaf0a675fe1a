import { declarationRule } from '../../context.ts';
import { stateKindOf } from '../../declaration/operational-state.ts';
import { misspeltEnabled } from '../../declaration/preload.ts';
import { isBroken } from '../../json/document.ts';
import { removeMember } from '../../json/edit.ts';
import { nodeAt } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';
import { fieldsAt } from '../../schema/fields.ts';

export const deferredPolicy = declarationRule({
  id: 'preload/deferred-policy',
  severity: 'warning',
  section: 'Preload',
  explanation:
    'Richer preload policy fields are deferred: only `enabled` has a meaning today, and any other field is read by nobody. It may stay, but nothing comes of it.',
  bad: [
    {
      text: '{ "preload": { "enabled": true, <|"priority"|>: 3 } }',
      fixed: '{ "preload": { "enabled": true } }',
    },
    {
      text: '{ "preload": { <|"policy"|>: "eager", "enabled": true } }',
      fixed: '{ "preload": { "enabled": true } }',
    },
  ],
  good: [
    { text: '{ "preload": { "enabled": true } }' },
    { text: '{ "preload": { "enable": true } }' },
    { text: '{ "preload": { "enabled": true, "asset_id": 7 } }' },
  ],
  *check(context) {
    const { document } = context;
    const preload = nodeAt(document.root, ['preload']);
    if (preload?.kind !== 'object') return;
    const known = new Set(fieldsAt(context, ['preload']));
    const misspelt = isBroken(document) ? undefined : misspeltEnabled(preload);
    for (const member of preload.members) {
      const name = member.key.value;
      if (known.has(name) || member === misspelt || stateKindOf(['preload', name]) !== undefined) continue;
      yield {
        at: member.key,
        message: `Preload policies are deferred: ${quote(name)} has no effect, only ‘enabled’ has`,
        fixes: [suggestion(`Remove ${quote(name)}`, removeMember(document, preload, member))],
        tags: ['unnecessary'],
      };
    }
  },
});
