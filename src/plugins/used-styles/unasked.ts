/**
 * Classes of the theme that its scripts name, and that no page has: docusaurus.config.ts does not ask for them, or
 * src/theme replaces what does. Without these names their rules would stay.
 */
export const unasked: readonly RegExp[] = [
  // An announcement above the bar.
  /^(?:announcementBar|closeButton_|menuWithAnnouncementBar)/,
  // A bar or a foot in other colours, or a bar that hides.
  /^(?:navbar--(?:dark|primary)|darkNavbar|navbarHid|sidebarWithHideable|anchorTargetHide|footer--dark)/,
  // Logos at the foot and in the sidebar, HTML among the links of a sidebar.
  /^(?:footerLogo|footer__logo|sidebarLogo|menuHtmlItem)/,
  // The theme's `<details>`, which needs scripts to open: `CourseDetails` stands for it.
  /^(?:details_|isBrowser_|collapsibleContent_)/,
  // Code as Prism's components draw it: `Highlight` stands for them.
  /^(?:codeBlockLines|token$)/,
  // Authors with pictures, titles and networks; ours have names.
  /^(?:\w+Svg_|author(?:SocialLink|SocialIcon|Image|Title)|imageOnlyAuthor|avatar__photo)/,
  // Elements that Markdown has no signs for, and the cross of an announcement.
  /^(?:card|hero|tabs|pagination|close|button--active)$/,
  /^hero__/,
];
