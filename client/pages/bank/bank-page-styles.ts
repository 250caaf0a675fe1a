import { css } from 'lit';

export const pageStyles = css`
  main {
    display: flex;
    flex-direction: column;
    height: 100vh;
    min-width: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    padding: 8px 12px 2px;
  }
  h1 {
    margin: 0;
    font-size: 1.3em;
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 2px 14px;
    color: var(--vscode-descriptionForeground);
  }
  .compared {
    display: flex;
    gap: 8px;
  }
  .compared vscode-icon {
    vertical-align: -2px;
  }
  .diff-modified {
    color: var(--vscode-editorGutter-modifiedBackground);
  }
  .diff-added {
    color: var(--vscode-editorGutter-addedBackground);
  }
  .diff-removed {
    color: var(--vscode-editorGutter-deletedBackground);
  }
  .bad {
    color: var(--vscode-errorForeground);
  }
  .views {
    padding: 0 12px;
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .problems {
    list-style: none;
    margin: 4px 12px;
    padding: 0;
    max-height: 30vh;
    overflow: auto;
    border: 1px solid var(--vscode-inputValidation-errorBorder, var(--vscode-contrastBorder, transparent));
    background: var(--vscode-inputValidation-errorBackground);
    color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground));
  }
  .problems li {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 4px 8px;
  }
  .problems span {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .problems button {
    flex: none;
  }
  .problems vscode-icon {
    color: var(--vscode-editorError-foreground);
  }
  .problems button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .problems button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
  }
  .trouble {
    margin: 4px 12px;
    color: var(--vscode-errorForeground);
  }
  .dim {
    padding: 8px 12px;
    margin: 0;
    color: var(--vscode-descriptionForeground);
  }
  .banks {
    display: grid;
    grid-template-columns: minmax(490px, 45%) 1fr;
    flex: 1;
    min-height: 0;
  }
  .list {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    border-right: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .filter {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 6px 8px;
  }
  .filter label {
    display: flex;
    gap: 4px;
    align-items: center;
    white-space: nowrap;
  }
  input[type='search'] {
    flex: 1;
    min-width: 0;
    font: inherit;
    color: var(--vscode-input-foreground);
    background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, var(--vscode-settings-textInputBorder, transparent));
    border-radius: 2px;
    padding: 3px 6px;
  }
  input::placeholder {
    color: var(--vscode-input-placeholderForeground);
    opacity: 1;
  }
  input:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  data-grid,
  byte-pane,
  bank-lists {
    flex: 1;
    min-height: 0;
  }
  @media (max-width: 900px) {
    .banks {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(120px, 38%) minmax(0, 1fr);
    }
    .list {
      border-right: 0;
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
  }
`;
