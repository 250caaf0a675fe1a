import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Platform } from './platform.ts';
import type { ProjectTrees } from './project-trees.ts';
import type { ServerConnection } from './server/server-connection.ts';

/** What features work with; one for the life of the extension. */
export interface Extension {
  readonly context: ExtensionContext;
  readonly platform: Platform;
  readonly server: ServerConnection;
  /** What the server's projects hold, shared by all views. */
  readonly projects: ProjectTrees;
  readonly log: LogOutputChannel;
}
