/**
 * Modules of the standard library that work the same in CPython and in the reader's browser.
 *
 * WebAssembly has no threads, processes and sockets, and `asyncio.run` works in some browsers only.
 */
export const liveModules: readonly string[] = [
  'abc',
  'array',
  'ast',
  'base64',
  'binascii',
  'bisect',
  'calendar',
  'cmath',
  'collections',
  'contextlib',
  'contextvars',
  'copy',
  'csv',
  'dataclasses',
  'datetime',
  'decimal',
  'difflib',
  'enum',
  'fractions',
  'functools',
  'graphlib',
  'hashlib',
  'heapq',
  'hmac',
  'html',
  'http',
  'inspect',
  'io',
  'ipaddress',
  'itertools',
  'json',
  'keyword',
  'logging',
  'math',
  'numbers',
  'operator',
  'pickle',
  'pprint',
  'random',
  're',
  'reprlib',
  'statistics',
  'string',
  'struct',
  'sys',
  'textwrap',
  'time',
  'tomllib',
  'traceback',
  'types',
  'typing',
  'unicodedata',
  'unittest',
  'urllib',
  'uuid',
  'warnings',
  'weakref',
  'xml',
  'zlib',
];

/** Modules that a piece of Python imports, with the index of the line that does, both in order. */
export function importsIn(code: string): {module: string; line: number}[] {
  return withoutLongStrings(code)
    .split('\n')
    .flatMap((text, line) =>
      modulesOf(text.trim()).map((module) => ({module, line})),
    );
}

function modulesOf(statement: string): string[] {
  const from = /^from\s+([A-Za-z_]\w*)/.exec(statement)?.[1];
  if (from !== undefined) return [from];
  const list = /^import\s+([^#;]+)/.exec(statement)?.[1];
  return list === undefined
    ? []
    : list.split(',').flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
}

/** Keeps their line breaks, so that the lines after them keep their numbers. */
function withoutLongStrings(code: string): string {
  return code.replace(/("""|''')[\s\S]*?\1/g, (text) =>
    text.replace(/[^\n]/g, ''),
  );
}
