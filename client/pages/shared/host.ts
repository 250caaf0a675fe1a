import { Rpc } from '../../../protocol/rpc.ts';

interface HostApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): HostApi;

/** May be asked for once in the life of a page. */
const api = acquireVsCodeApi();

/** The page's end of the conversation with the extension host. */
export const rpc = new Rpc((message) => api.postMessage(message));

addEventListener('message', ({ data }: MessageEvent<unknown>) => rpc.receive(data));

/** What the page kept of itself, which outlives its being hidden; undefined where it is new. */
export function savedState(): unknown {
  return api.getState();
}

export function saveState(state: unknown): void {
  api.setState(state);
}
