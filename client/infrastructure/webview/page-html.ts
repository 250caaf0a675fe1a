import { env, l10n, Uri, type Webview } from 'vscode';
import { escaped } from '../escaped.ts';

export interface PageOptions {
  /** Its folder in client/pages/. */
  readonly page: string;
  readonly title: string;
}

/** What pages may load: what is bundled with the extension, nothing else of it. */
export function pageRoots(extensionUri: Uri): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'dist', 'pages')];
}

/**
 * The document of a webview. Its policy lets it load its own script and styles, and pictures and sounds that it makes
 * itself (`data:`, `blob:`); nothing reaches the network.
 */
export function pageHtml(webview: Webview, extensionUri: Uri, { page, title }: PageOptions): string {
  const source = (name: string) =>
    escaped(webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'pages', name)).toString());
  const nonce = newNonce();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data: blob:`,
    `media-src data: blob:`,
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${source('codicon.css')}">
<link rel="stylesheet" href="${source(`${page}-style.css`)}">
<meta name="packwright-strings" content="${escaped(JSON.stringify(l10n.bundle ?? {}))}">
</head>
<body>
<script nonce="${nonce}" src="${source(`${page}.js`)}"></script>
</body>
</html>
`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
