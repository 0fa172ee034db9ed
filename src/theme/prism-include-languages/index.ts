/** The theme would bring Prism to every page: src/components/Highlight fetches it where it is needed. */
export default function prismIncludeLanguages(): void {
  // Nothing to include.
}
