import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';

const repository = join(import.meta.dirname, '..');
const read = (path: string): string =>
  readFileSync(join(repository, path), 'utf8');
const digest = `site@sha256:${'0'.repeat(64)}`;

describe('workflows', () => {
  const workflows = readdirSync(join(repository, '.github/workflows'));

  test.each(workflows)(
    '%s runs actions by the hash of a commit, with the release beside it',
    (name) => {
      const loose = read(`.github/workflows/${name}`)
        .split('\n')
        .filter((line) => /^\s*(- )?uses:/.test(line))
        .filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
      expect(loose).toEqual([]);
    },
  );

  test.each(workflows)(
    '%s may write nothing but where a job says so',
    (name) => {
      expect(read(`.github/workflows/${name}`)).toMatch(
        /^permissions:\n {2}contents: read\n\S*$/m,
      );
    },
  );

  test.each(['deploy.yml', 'image.yml'])(
    '%s publishes only what the check has passed, from our own branch',
    (name) => {
      const text = read(`.github/workflows/${name}`);
      expect(text).toContain('workflows: [Check]');
      expect(text).toContain(
        "github.event.workflow_run.conclusion == 'success'",
      );
      expect(text).toContain("github.event.workflow_run.event == 'push'");
    },
  );
});

describe('image', () => {
  const lines = read('deploy/Dockerfile').split('\n');

  test('what it stands on is named by its digest', () => {
    const bases = lines.filter((line) => /^FROM [a-z]+:/.test(line));
    expect(bases.length).toBe(2);
    for (const base of bases)
      expect(base).toMatch(/^FROM \S+@sha256:[0-9a-f]{64} AS \w+$/);
  });

  test('runs as a user without a name', () => {
    expect(lines).toContain('USER 10001:10001');
  });
});

describe('Kubernetes', () => {
  const manifests = ['deployment.yaml', 'service.yaml'].flatMap((name) =>
    parseAllDocuments(read(`deploy/kubernetes/${name}`)).map(
      (document) => document.toJS() as Record<string, unknown>,
    ),
  );

  test('has what a site needs', () => {
    expect(manifests.map(({kind}) => kind)).toEqual([
      'Deployment',
      'Service',
      'PodDisruptionBudget',
    ]);
  });

  test('a pod may do nothing but serve', () => {
    expect(manifests[0]).toMatchObject({
      spec: {
        template: {
          spec: {
            automountServiceAccountToken: false,
            securityContext: {runAsNonRoot: true, runAsUser: 10001},
            containers: [
              {
                securityContext: {
                  readOnlyRootFilesystem: true,
                  allowPrivilegeEscalation: false,
                  capabilities: {drop: ['ALL']},
                },
                resources: {limits: {memory: '128Mi'}},
                readinessProbe: {httpGet: {path: '/healthz'}},
                livenessProbe: {httpGet: {path: '/healthz'}},
              },
            ],
          },
        },
      },
    });
  });

  describe('release.sh', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kubectl-'));
    const called = join(folder, 'called');

    /** A kubectl that knows the colour that is served, and whether pods become ready. */
    function kubectl(colour: string, isReady: boolean): void {
      writeFileSync(
        join(folder, 'kubectl'),
        `#!/bin/sh
echo "$*" >> ${called}
case $1 in
get) printf %s '${colour}' ;;
apply) if [ "$3" = - ]; then cat >> ${called}; fi ;;
rollout) exit ${isReady ? 0 : 1} ;;
esac
`,
      );
      chmodSync(join(folder, 'kubectl'), 0o755);
    }

    function release(image: string): {
      status: number | null;
      stderr: string;
      calls: string;
    } {
      const {status, stderr} = spawnSync(
        join(repository, 'deploy/kubernetes/release.sh'),
        [image],
        {
          encoding: 'utf8',
          env: {PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`},
        },
      );
      const calls = existsSync(called) ? readFileSync(called, 'utf8') : '';
      return {status, stderr, calls};
    }

    beforeEach(() => {
      rmSync(called, {force: true});
    });
    afterAll(() => {
      rmSync(folder, {recursive: true});
    });

    test('turns the service to the other colour once its pods are ready', () => {
      kubectl('blue', true);
      const {status, calls} = release(digest);
      expect(status).toBe(0);
      expect(calls).toContain('name: site-green');
      expect(calls).toContain(`image: ${digest}`);
      expect(calls).not.toMatch(/COLOUR|IMAGE/);
      expect(calls.trimEnd().split('\n').slice(-2)).toEqual([
        'rollout status deployment/site-green --timeout 5m',
        'patch service site --patch {"spec":{"selector":{"release":"green"}}}',
      ]);
    });

    test('leaves the service alone when they do not become ready', () => {
      kubectl('green', false);
      const {status, stderr, calls} = release(digest);
      expect(status).toBe(1);
      expect(stderr).toContain('green is still served.');
      expect(calls).not.toContain('patch');
    });

    test('makes the service when there is none', () => {
      kubectl('', true);
      const {calls} = release(digest);
      expect(calls).toContain('name: site-blue');
      expect(calls).toMatch(/apply --filename .+service\.yaml\n$/);
    });

    test('wants a digest', () => {
      kubectl('blue', true);
      const {status, stderr, calls} = release('site:latest');
      expect([status, calls]).toEqual([2, '']);
      expect(stderr).toContain('a tag may mean another image tomorrow');
    });
  });
});
