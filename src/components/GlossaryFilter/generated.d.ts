// Written by src/plugins/course while the site builds.
declare module '@generated/course/default/term-names.json' {
  import type {TermNamesFile} from '@site/src/domain/glossary/termFilter';

  const names: TermNamesFile;
  export default names;
}
