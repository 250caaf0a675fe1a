import { css } from 'lit';

export const gridStyles = css`
  :host {
    display: block;
    min-height: 0;
    min-width: 0;
  }
  .scroller {
    height: 100%;
    overflow: auto;
    outline-offset: -1px;
  }
  .scroller:has(.glyphs:focus-visible) {
    outline: 1px solid var(--vscode-focusBorder);
  }
  .space {
    position: relative;
    min-width: 100%;
  }
  .glyphs {
    position: absolute;
    inset: 0;
    outline: none;
  }
  canvas {
    display: block;
    position: sticky;
    top: 0;
    left: 0;
    image-rendering: pixelated;
    opacity: var(--bank-opacity, 1);
    transition: opacity 150ms 350ms;
  }
  #focused {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    pointer-events: none;
  }
  .source {
    position: absolute;
    left: 0;
    height: 26px;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 0 6px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    cursor: pointer;
    white-space: nowrap;
  }
  .source:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }
  .source:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .source.marked {
    background: var(--vscode-list-inactiveSelectionBackground);
  }
`;
