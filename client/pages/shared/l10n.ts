/** The strings of VS Code's display language, by the English ones; empty where that is English. */
const strings: Readonly<Record<string, string | undefined>> = JSON.parse(
  document.querySelector<HTMLMetaElement>('meta[name="packwright-strings"]')?.content ?? '{}',
);

/** The message in the display language, `{0}` and so on replaced by the arguments, as `vscode.l10n.t` does it. */
export function t(message: string, ...args: readonly (string | number)[]): string {
  const text = strings[message] ?? message;
  return text.replace(/\{(\d+)\}/g, (place, number) => String(args[Number(number)] ?? place));
}
