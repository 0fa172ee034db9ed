import {readdirSync, readFileSync} from 'node:fs';

type Process = {
  readonly id: number;
  readonly parentId: number;
  readonly residentBytes: number;
};

/**
 * The resident memory of a process and everything it started, in bytes. Pages that two processes share count twice.
 *
 * `undefined` where there is no `/proc`, as on macOS.
 */
export function treeMemory(rootId: number): number | undefined {
  const processes = listProcesses();
  if (processes.length === 0) return undefined;
  const tree = new Set([rootId]);
  // A child can stand before its parent in the list, so look again until nothing is new.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const {id, parentId} of processes)
      if (tree.has(parentId)) tree.add(id);
  }
  return processes
    .filter(({id}) => tree.has(id))
    .reduce((bytes, {residentBytes}) => bytes + residentBytes, 0);
}

function listProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function readProcess(id: number): Process | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    // It ended meanwhile.
    return undefined;
  }
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return {id, parentId: field('PPid'), residentBytes: field('VmRSS') * 1024};
}
