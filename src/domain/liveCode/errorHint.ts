/** What a reader may not know about Python in a browser. */
export type ErrorHint = 'input' | 'files' | 'modules' | 'system';

/** Says which peculiarity of the browser a traceback comes from; nothing when it comes from the code. */
export function errorHint(traceback: string): ErrorHint | undefined {
  const last = traceback.trimEnd().split('\n').at(-1) ?? '';
  if (last.startsWith('EOFError')) return 'input';
  if (/^(FileNotFoundError|PermissionError)\b/.test(last)) return 'files';
  if (last.startsWith('ModuleNotFoundError')) return 'modules';
  if (
    /can't start new thread|stack switching|does not support processes|^(OSError|BlockingIOError|ConnectionRefusedError): \[Errno/.test(
      last,
    )
  )
    return 'system';
  return undefined;
}
