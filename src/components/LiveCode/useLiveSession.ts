import useBaseUrl from '@docusaurus/useBaseUrl';
import {pyodideFolder} from '../../domain/liveCode/pyodideRelease';
import {createLiveSession, type LiveSession} from './liveSession';
import {createPythonClient} from './pythonClient';

const sessions = new Map<string, LiveSession>();

/** The session of the whole visit: Python is loaded once, whatever pages the reader goes to. */
export function useLiveSession(): () => LiveSession {
  const path = useBaseUrl(pyodideFolder);
  return () => {
    const known = sessions.get(path);
    if (known !== undefined) return known;
    const root = new URL(path, location.href).href;
    const session = createLiveSession(createPythonClient(startWorker, root));
    sessions.set(path, session);
    return session;
  };
}

function startWorker(script: Blob | undefined): Worker {
  if (script === undefined)
    return new Worker(new URL('./python.worker.ts', import.meta.url));
  const address = URL.createObjectURL(script);
  const worker = new Worker(address);
  // The browser has the script once the worker says something.
  worker.addEventListener(
    'message',
    () => {
      URL.revokeObjectURL(address);
    },
    {once: true},
  );
  return worker;
}
