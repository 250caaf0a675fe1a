import type { Context, Hono } from 'hono';
import type { AppSettings } from './app-options.ts';
import type { ServerBindings } from './server-bindings.ts';

export interface ServiceEnv {
  Bindings: ServerBindings | undefined;
  Variables: {
    requestId: string;
    operation: string | undefined;
    actor: string | undefined;
  };
}

export type ServiceApp = Hono<ServiceEnv>;
export type ServiceRequest = Context<ServiceEnv>;

/** Who asks, as the network knows; undefined where there is no network. */
export function addressOf(request: ServiceRequest, { behindProxy = false }: AppSettings): string | undefined {
  const own = request.env?.incoming?.socket.remoteAddress;
  if (!behindProxy) return own;
  // The last one is the proxy's own word; those before it are whatever the client says.
  return request.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? own;
}
