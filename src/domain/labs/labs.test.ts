import {describe, expect, test} from 'vitest';
import {belongsToLab, labOfPath} from './labFiles';
import {parseLabRecord} from './labRecord';
import {parseLabSettings} from './labSettings';
import {readmeCommands} from './readmeCommands';
import {isStale} from './staleRecord';
import {dateText, versionsText} from './verifiedText';

test.each([
  ['2026-11-21', false],
  ['2026-08-31', false],
  ['2026-08-30', true],
])('a record of %s is old at the end of November: %s', (date, stale) => {
  expect(isStale(date, Date.UTC(2026, 10, 29))).toBe(stale);
});

test.each([
  ['README.md', true],
  ['.gitignore', true],
  ['src/churn_api/main.py', true],
  ['src/artifacts.py', true],
  ['.venv/bin/python', false],
  ['.coverage', false],
  ['steps/solutions/04/.dockerignore', true],
  ['my-image/Dockerfile', false],
  ['artifacts/model.skops', false],
  ['my-api/main.py', false],
  ['src/churn_api/__pycache__/main.pyc', false],
  ['src/churn_model.egg-info/PKG-INFO', false],
])('%s belongs to a lab: %s', (path, belongs) => {
  expect(belongsToLab(path)).toBe(belongs);
});

test.each([
  ['labs/model-api/src/main.py', 'model-api'],
  ['labs/model-api', undefined],
  ['docs/a.md', undefined],
])('%s lies in the lab %s', (path, lab) => {
  expect(labOfPath(path)).toBe(lab);
});

describe('parseLabRecord', () => {
  const record = {
    date: '2026-11-21',
    versions: {python: '3.11.7'},
    code: {'a.py': '12'},
  };

  test('reads what a run recorded, and leaves out the rest', () => {
    expect(parseLabRecord(JSON.stringify({...record, sources: 'x'}))).toEqual(
      record,
    );
  });

  test.each([
    undefined,
    '',
    '[]',
    '{',
    '{"date": "2026-11-21"}',
    JSON.stringify({...record, date: 'yesterday'}),
  ])('finds none in %j', (text) => {
    expect(parseLabRecord(text)).toBeUndefined();
  });
});

test('a badge names minor versions of what a lab is about', () => {
  expect(
    versionsText({
      versions: {mypy: '2.4.1', fastapi: '0.165.0', python: '3.11.7'},
    }),
  ).toBe('Python 3.11 · FastAPI 0.165');
});

test('a date is written out in the language of the page', () => {
  expect(dateText('2026-11-21', 'pl')).toBe('21 listopada 2026');
  expect(dateText('2026-11-21', 'en')).toBe('November 21, 2026');
});

test('a README has a command in each block for the shell', () => {
  expect(
    readmeCommands(
      '# Lab\n\nInstall:\n\n```sh\npip a\n```\n\nRun:\n\n```sh\nrun b\n```\n\n```text\nno command\n```\n',
    ),
  ).toEqual(['pip a', 'run b']);
  expect(readmeCommands('no commands')).toEqual([]);
});

describe('parseLabSettings', () => {
  test('takes a lab without a file for one that stands alone', () => {
    expect(parseLabSettings(undefined)).toEqual({uses: []});
  });

  test('reads what a lab uses and where its readers work', () => {
    const settings = {
      uses: ['model-api'],
      readersFolder: 'my-image',
    };
    expect(parseLabSettings(JSON.stringify(settings))).toEqual(settings);
  });

  test('refuses other keys', () => {
    expect(() => parseLabSettings('{"use": []}')).toThrow('use');
  });
});
