/** What stands in the head of a page is looked at where it is built. */
export default function Head(): null {
  return null;
}
