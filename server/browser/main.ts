import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { answerRefused, lifeCycle } from '../life-cycle.ts';
import { startServer } from '../start-server.ts';
import { browserHost } from './browser-host.ts';

/** The server as a web worker: messages are LSP's, each posted as an object. */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  lifeCycle(),
);
answerRefused(connection);
connection.onExit(() => self.close());
startServer(connection, browserHost(connection));
