import { css } from 'lit';

export const hexStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 4px 8px;
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  #status {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-variant-numeric: tabular-nums;
  }
  b {
    font-weight: 600;
  }
  label {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  input {
    width: 9em;
    font-family: var(--vscode-editor-font-family);
    font-size: inherit;
    color: var(--vscode-input-foreground);
    background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, var(--vscode-settings-textInputBorder, transparent));
    border-radius: 2px;
    padding: 2px 4px;
  }
  input:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .body {
    display: flex;
    flex: 1;
    min-height: 0;
    overflow: hidden;
  }
  .rows {
    flex: 1;
    overflow-x: auto;
    overflow-y: hidden;
    font-family: var(--vscode-editor-font-family);
    font-size: var(--vscode-editor-font-size);
    outline: none;
  }
  .rows:focus-visible {
    box-shadow: inset 0 0 0 1px var(--vscode-focusBorder);
  }
  .row {
    display: flex;
    gap: 20px;
    height: 18px;
    line-height: 18px;
    padding: 0 8px;
    white-space: pre;
    width: max-content;
  }
  .offset {
    color: var(--vscode-editorLineNumber-foreground);
  }
  .hex {
    display: flex;
    width: calc(16 * (2ch + 6px) + 8px);
  }
  .text {
    display: flex;
  }
  .hex span {
    padding: 0 3px;
    cursor: default;
  }
  .hex span:nth-child(8) {
    margin-right: 8px;
  }
  .text span {
    width: 1ch;
    cursor: default;
  }
  .marked {
    box-shadow: inset 0 -2px var(--vscode-editorError-foreground, currentColor);
  }
  .cursor.cursor {
    color: var(--vscode-list-activeSelectionForeground, var(--vscode-editor-background));
    background: var(--vscode-list-activeSelectionBackground, var(--vscode-foreground));
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
  }
  .bar {
    width: 14px;
    overflow-y: scroll;
    overflow-x: hidden;
  }
  .spacer {
    width: 1px;
  }
`;
