import { pipeline } from 'node:stream';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { answerRefused, lifeCycle } from '../life-cycle.ts';
import { startServer } from '../start-server.ts';
import { nodeHost } from './node-host.ts';
import { SoundFrames } from './sound-frames.ts';

const connection = process.argv.includes('--stdio')
  ? overStdio()
  : createConnection(ProposedFeatures.all, lifeCycle());
answerRefused(connection);
startServer(connection, nodeHost(__dirname));

function overStdio(): Connection {
  // However the input ends, the connection sees the end of the frames, and ends the process.
  const input = pipeline(process.stdin, new SoundFrames(), () => {});
  return createConnection(ProposedFeatures.all, input, process.stdout, lifeCycle());
}
