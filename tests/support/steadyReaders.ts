import {Agent, request, type IncomingMessage} from 'node:http';
import {text} from 'node:stream/consumers';

/** What readers met who never stopped asking. */
export type Readings = {
  readonly requests: number;
  /** A sentence for each request that a reader would have seen fail. */
  readonly failures: readonly string[];
  /**
   * Requests on a connection that was kept open, in the moment in which the server closed it. RFC 9112, 9.3.1: a client
   * sends them again by itself, as every browser does.
   */
  readonly repeated: number;
};

export type SteadyReaders = {
  /** Resolves when so many requests more are answered. */
  readonly answered: (count: number) => Promise<void>;
  readonly stop: () => Promise<Readings>;
};

/** Readers who ask for paths over and over, each on one connection that stays open. */
export function readSteadily({
  port,
  connections,
  paths,
  wrongWith,
}: {
  readonly port: number;
  readonly connections: number;
  readonly paths: readonly string[];
  /** What is wrong with an answer; nothing when it is right. */
  readonly wrongWith: (
    path: string,
    status: number,
    body: string,
  ) => string | undefined;
}): SteadyReaders {
  const failures: string[] = [];
  let requests = 0;
  let repeated = 0;
  let isStopped = false;

  const askOnce = async (agent: Agent, path: string): Promise<void> => {
    try {
      await ask(agent, path);
    } catch (error) {
      if (!(error instanceof ClosedWhenReused)) throw error;
      repeated += 1;
      await ask(agent, path);
    }
  };
  const ask = async (agent: Agent, path: string): Promise<void> => {
    const answer = await send(port, path, agent);
    const wrong = wrongWith(path, answer.statusCode ?? 0, await text(answer));
    if (wrong !== undefined) failures.push(`${path}: ${wrong}`);
  };
  const read = async (_: unknown, reader: number): Promise<void> => {
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    for (let turn = reader; !isStopped; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      await askOnce(agent, path).catch((error: unknown) =>
        failures.push(`${path}: ${String(error)}`),
      );
      requests += 1;
    }
    agent.destroy();
  };
  const readers = Promise.all(Array.from({length: connections}, read));
  return {
    answered: async (count) => {
      for (const due = requests + count; requests < due;)
        await new Promise(setImmediate);
    },
    stop: async () => {
      isStopped = true;
      await readers;
      return {requests, failures, repeated};
    },
  };
}

/** The server gave up a connection that both had kept open. */
class ClosedWhenReused extends Error {}

function send(
  port: number,
  path: string,
  agent: Agent,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, agent})
      .on('response', resolve)
      .on('error', (error: NodeJS.ErrnoException) => {
        const isClosed = ['ECONNRESET', 'EPIPE'].includes(error.code ?? '');
        reject(
          isClosed && sent.reusedSocket
            ? new ClosedWhenReused(error.message)
            : error,
        );
      })
      .end();
  });
}
