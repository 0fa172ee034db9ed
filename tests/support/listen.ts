import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A running server. */
export type Server = {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Answers requests on a free port of the loopback interface. */
export async function listen(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  // A client may reuse a connection in the moment in which the server gives it up.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
