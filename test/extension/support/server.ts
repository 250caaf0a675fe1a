import type { ExtensionApi } from '../../../client/infrastructure/extension-api.ts';
import { eventually } from './eventually.ts';
import { packwright } from './packwright.ts';

/** What the extension gives to others, once its server runs. */
export async function servedApi(): Promise<ExtensionApi> {
  const api = (await packwright().activate()) as ExtensionApi;
  await eventually(api.serverState, (state) => state === 'running');
  return api;
}
