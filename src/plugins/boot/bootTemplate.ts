import {replaceIn} from '../site/replaceIn';

/** How Docusaurus's template of a page names its scripts. */
const scripts = `<% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>`;

/** Of `@font-face` in src/css/site.css. */
const headingFont = 'assets/fonts/red-hat-display-750.436387ab.woff2';

/** A page that is an application needs its scripts at once, and one that is a document asks for boot only. */
const boot = `<% const boot = it.scripts.filter((script) => script.includes('/boot.')); %>
    <% const cards = it.scripts.filter((script) => script.includes('/card.')); %>
    <% const scripts = it.scripts.filter((script) => !boot.includes(script) && !cards.includes(script)).map((script) => it.baseUrl + script); %>
    <% if (it.appHtml.includes('data-application="now"')) { scripts.forEach((script) => { %>
      <link rel="preload" as="script" href="<%= script %>">
    <% }); } %>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="<%= it.baseUrl %>${headingFont}">
    <script src="<%= it.baseUrl %><%= boot[0] %>" defer data-application="<%= [it.baseUrl + cards[0], ...scripts].join(' ') %>"></script>`;

/** A template of pages that names boot in place of the application, whose addresses boot finds in an attribute, behind that of the cards of terms. */
export function bootTemplate(template: string): string {
  return replaceIn(template, scripts, boot, 'src/plugins/boot/bootTemplate.ts');
}
