/** A file of Pyodide as the installed package has it; nothing else is accepted. */
export type PyodideFile = {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
};

/** The Pyodide that readers run. Its test compares it with the installed package and prints what has to stand here. */
export const pyodideRelease = {
  version: '314.0.7',
  /** What `pyodide-lock.json` says of the build; the packages that it lists are not served. */
  lock: {
    abi_version: '2026_0',
    arch: 'wasm32',
    platform: 'emscripten_5_0_3',
    python: '3.14.2',
  },
  files: [
    {
      name: 'pyodide.mjs',
      bytes: 17931,
      sha256:
        '6f1d60f7bf529beb300f0f47983c921d3982363640ba20af0e38efdddbc66109',
    },
    {
      name: 'pyodide.asm.mjs',
      bytes: 1250344,
      sha256:
        'f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635',
    },
    {
      name: 'pyodide.asm.wasm',
      bytes: 9598218,
      sha256:
        'cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6',
    },
    {
      name: 'python_stdlib.zip',
      bytes: 2545637,
      sha256:
        'fa1957e5777068fc4f7437f96d860ae2fbe9c19732ba06c84e004ec16dd7dd7a',
    },
  ],
} as const satisfies {
  readonly version: string;
  readonly lock: Readonly<Record<string, string>>;
  readonly files: readonly PyodideFile[];
};

/** Folder of the files below the site's base, with both slashes. */
export const pyodideFolder = `/pyodide/${pyodideRelease.version}/`;
