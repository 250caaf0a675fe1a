import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node/node-host.ts';
import { startServer } from './start-server.ts';

startServer(createConnection(ProposedFeatures.all), nodeHost(__dirname));
