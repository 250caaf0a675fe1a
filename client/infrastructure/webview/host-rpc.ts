import type { Disposable, Webview } from 'vscode';
import { Rpc } from '../../../protocol/rpc.ts';

/** The host's end of the conversation with a webview's page; to be disposed with its panel. */
export function hostRpc(webview: Webview): { readonly rpc: Rpc } & Disposable {
  const rpc = new Rpc((message) => webview.postMessage(message));
  const listening = webview.onDidReceiveMessage((message: unknown) => rpc.receive(message));
  return {
    rpc,
    dispose: () => {
      listening.dispose();
      rpc.close();
    },
  };
}
