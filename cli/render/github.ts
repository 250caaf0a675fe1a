import type { ReportedFinding } from '../../packer/generated/build-report.ts';

const LEVELS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Workflow commands, which GitHub Actions shows beside the lines they name. */
export function renderGithub(findings: readonly ReportedFinding[]): string {
  return findings.map(command).join('');
}

function command({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  code,
  message,
}: ReportedFinding): string {
  // GitHub rejects an annotation whose columns lie on different lines.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : [];
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${property(code)}`,
  ];
  return `::${LEVELS[severity]} ${properties.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
