/** Colours as CSS has them. */
export interface GridTheme {
  readonly checkers: readonly [string, string];
  readonly focus: string;
  readonly hover: string;
  readonly font: string;
}

/** The colours that the page has at an element. */
export function gridTheme(element: Element): GridTheme {
  const style = getComputedStyle(element);
  const color = (name: string, standard: string) => style.getPropertyValue(name).trim() || standard;
  return {
    checkers: [color('--checker-light', '#ffffff'), color('--checker-dark', '#dddddd')],
    focus: color('--vscode-focusBorder', '#0078d4'),
    hover: color('--vscode-foreground', '#888888'),
    font: style.fontFamily,
  };
}
