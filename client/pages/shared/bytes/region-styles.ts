import { css } from 'lit';

/**
 * A ground for each kind of region, thin enough for text in the editor's own colours; `odd` tells payloads beside each
 * other apart. Forced colours show what the text says.
 */
export const regionStyles = css`
  .prelude {
    --region: var(--vscode-charts-purple, #b180d7);
  }
  .header {
    --region: var(--vscode-charts-yellow, #cca700);
  }
  .payload {
    --region: var(--vscode-charts-blue, #3794ff);
  }
  .payload.odd {
    --region: var(--vscode-charts-green, #89d185);
  }
  .padding {
    --region: transparent;
  }
  .unknown {
    --region: var(--vscode-charts-red, #f14c4c);
  }
  .prelude,
  .header,
  .payload,
  .unknown {
    background: color-mix(in srgb, var(--region) 16%, transparent);
  }
  .padding {
    color: var(--vscode-descriptionForeground);
  }
`;
