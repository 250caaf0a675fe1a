import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { messageOf } from '../guard.ts';
import { answerRefused, lifeCycle } from '../life-cycle.ts';
import { startServer } from '../start-server.ts';
import { giveBackMemoryWhenIdle } from './give-back-memory.ts';
import { nodeHost } from './node-host.ts';
import { StdioReader, StdioWriter } from './stdio-messages.ts';

const connection = process.argv.includes('--stdio')
  ? overStdio()
  : createConnection(ProposedFeatures.all, lifeCycle());
answerRefused(connection);
startServer(
  connection,
  nodeHost(__dirname, {
    ask: ({ method }, params) => connection.sendRequest(method, params),
    failed: (uri, error) => connection.console.error(`${uri}: ${messageOf(error)}`),
  }),
);
giveBackMemoryWhenIdle();

function overStdio(): Connection {
  const [reader, writer] = [new StdioReader(process.stdin), new StdioWriter(process.stdout)];
  return createConnection(ProposedFeatures.all, reader, writer, lifeCycle());
}
