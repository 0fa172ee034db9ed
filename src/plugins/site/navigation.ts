import type * as Preset from '@docusaurus/preset-classic';
import type {Localized} from '../../domain/locale';

/** The bar over every page. */
export const navbarOf = (
  t: (text: Localized) => string,
  title: string,
): NonNullable<Preset.ThemeConfig['navbar']> => ({
  title,
  logo: {
    alt: '',
    src: 'img/logo.svg',
    width: 32,
    height: 32,
  },
  hideOnScroll: false,
  items: [
    {
      type: 'docSidebar',
      sidebarId: 'start',
      label: t({pl: 'Start', en: 'Start'}),
    },
    {
      type: 'docSidebar',
      sidebarId: 'modules',
      label: t({pl: 'Zjazdy', en: 'Weekends'}),
    },
    {
      type: 'docSidebar',
      sidebarId: 'roadmap',
      label: t({pl: 'Roadmapa', en: 'Roadmap'}),
    },
    {
      type: 'docSidebar',
      sidebarId: 'project',
      label: t({pl: 'Projekt', en: 'Project'}),
    },
    {
      type: 'docSidebar',
      sidebarId: 'glossary',
      label: t({pl: 'Słownik', en: 'Glossary'}),
    },
    {
      to: '/project/workbench/',
      label: t({pl: 'Warsztat', en: 'Workbench'}),
    },
    {to: '/blog', label: t({pl: 'Aktualności', en: 'News'})},
    {type: 'docsVersionDropdown', position: 'right'},
    {type: 'localeDropdown', position: 'right'},
  ],
});

/** The foot of every page. */
export const footerOf = (
  t: (text: Localized) => string,
  repository: string | undefined,
): NonNullable<Preset.ThemeConfig['footer']> => ({
  links: [
    {
      title: t({pl: 'Kurs', en: 'Course'}),
      items: [
        {label: t({pl: 'O kursie', en: 'About the course'}), to: '/docs/'},
        {
          label: t({
            pl: 'Jak korzystać z tej strony',
            en: 'How to use this site',
          }),
          to: '/docs/start/how-to-learn/',
        },
        {label: t({pl: 'Słownik', en: 'Glossary'}), to: '/docs/glossary/'},
        {label: t({pl: 'Mój postęp', en: 'My progress'}), to: '/progress/'},
        {label: t({pl: 'Powtórki', en: 'Review'}), to: '/review/'},
      ],
    },
    {
      title: t({pl: 'Strona', en: 'Site'}),
      items: [
        {label: t({pl: 'Mapa strony', en: 'Site map'}), to: '/site-map/'},
        {
          label: t({pl: 'Stan tłumaczenia', en: 'State of translation'}),
          to: '/translations/',
        },
        {
          label: t({pl: 'Otwarte dane', en: 'Open data'}),
          to: '/docs/start/open-data/',
        },
        {
          label: t({pl: 'Dostępność', en: 'Accessibility'}),
          to: '/docs/start/accessibility/',
        },
        {
          label: t({pl: 'Ustawienia i klawisze', en: 'Settings and keys'}),
          to: '/settings/',
        },
        {label: t({pl: 'Licencje', en: 'Licences'}), to: '/licences/'},
        ...(repository === undefined
          ? []
          : [{label: 'GitHub', href: `https://github.com/${repository}`}]),
      ],
    },
    {
      title: t({pl: 'Aktualności', en: 'News'}),
      items: [
        {label: t({pl: 'Wpisy', en: 'Posts'}), to: '/blog/'},
        {label: 'RSS', to: 'pathname:///blog/rss.xml', target: '_self'},
        {label: 'Atom', to: 'pathname:///blog/atom.xml', target: '_self'},
      ],
    },
  ],
});
