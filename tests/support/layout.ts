/** Elements that make the page scroll sideways; an empty list when it does not. Runs in the page. */
export function widerThanWindow(): string[] {
  const page = document.documentElement;
  const width = page.clientWidth;
  if (page.scrollWidth <= width) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    element !== page &&
    (getComputedStyle(element).overflowX !== 'visible' ||
      scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > width + 0.5 &&
      getComputedStyle(element).position !== 'fixed' &&
      !scrolls(element.parentElement),
  );
  const causes = wide
    .filter((element) => !wide.some((other) => other.parentElement === element))
    .slice(0, 3)
    .map((element) => {
      const {right} = element.getBoundingClientRect();
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> reaches ${Math.round(right)} px: ${element.textContent.trim().slice(0, 60)}`;
    });
  return causes.length > 0 ? causes : [`the page is ${page.scrollWidth} px`];
}

/** Waits until nothing on the page changes its look any more. Runs in the page. */
export async function settled(): Promise<void> {
  const frame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  await frame();
  await frame();
  await Promise.allSettled(
    document.getAnimations().map(({finished}) => finished),
  );
}
