import { RULES } from '../../contract/rules.ts';
import { FORMATS } from '../../formats/index.ts';
import type { ReportedFinding } from '../../packer/generated/build-report.ts';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

/** SARIF 2.1.0, which code-scanning services read. */
export function renderSarif(findings: readonly ReportedFinding[], version: string): string {
  const used = new Set(findings.map(({ code }) => code));
  const rules = [...RULES, ...FORMATS.flatMap(({ contentRules }) => contentRules)].filter(({ id }) =>
    used.delete(id),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Packwright', version, rules: rules.map(ruleDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface RuleLike {
  readonly id: string;
  readonly severity: keyof typeof LEVELS;
  readonly section: string;
  readonly explanation: string;
}

function ruleDescriptor({ id, severity, section, explanation }: RuleLike) {
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text: explanation },
    help: { text: `${explanation} (specification, section “${section}”)` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: ReportedFinding, rules: readonly RuleLike[]) {
  const { code, severity, message, file, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } }],
  };
}
