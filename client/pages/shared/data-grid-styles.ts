import { css } from 'lit';

export const gridStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .grid {
    height: 100%;
    overflow-x: hidden;
    overflow-y: auto;
    outline: none;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--vscode-editor-background);
  }
  .head .row {
    color: var(--vscode-descriptionForeground);
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .head .row:hover {
    background: none;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  .row:hover {
    background: var(--vscode-list-hoverBackground);
  }
  .cell {
    padding: 0 8px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .row.selected {
    color: var(--vscode-list-inactiveSelectionForeground, inherit);
    background: var(--vscode-list-inactiveSelectionBackground);
    outline: 1px dotted var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .grid:focus .row.selected {
    color: var(--vscode-list-activeSelectionForeground);
    background: var(--vscode-list-activeSelectionBackground);
    outline: 1px solid var(--vscode-list-focusOutline, var(--vscode-focusBorder));
  }
  .grid:focus-visible .head .row {
    border-bottom-color: var(--vscode-focusBorder);
  }
  .added .cell:first-child,
  .changed .cell:first-child,
  .removed .cell:first-child {
    box-shadow: inset 3px 0 var(--mark);
  }
  .added {
    --mark: var(--vscode-editorGutter-addedBackground, green);
  }
  .changed {
    --mark: var(--vscode-editorGutter-modifiedBackground, orange);
  }
  .removed {
    --mark: var(--vscode-editorGutter-deletedBackground, red);
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  vscode-icon {
    vertical-align: middle;
  }
  .diff-modified,
  .diff-added,
  .diff-removed {
    color: var(--mark);
  }
  .pass {
    color: var(--vscode-testing-iconPassed, currentColor);
  }
  .error {
    color: var(--vscode-editorError-foreground, currentColor);
  }
`;
