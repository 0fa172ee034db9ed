import {within} from './within';

/** How long a button says that it has copied. */
const saidMs = 1500;

/** Copies a block of code, or the commands of a session, when its button is pressed, with or without the application. */
export function copyOnClick(): void {
  document.addEventListener('click', ({target}) => {
    const button = within(target, '[data-boot=copy]');
    const code = button?.closest('.theme-code-block')?.querySelector('code');
    if (!button || !code) return;
    copy(button.dataset.commands ?? code.textContent.replace(/\n$/, '')).then(
      () => {
        sayCopied(button);
      },
      () => undefined,
    );
  });
}

async function copy(text: string): Promise<void> {
  // Only a page that came over HTTPS, or from this machine, has it.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(text);
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text', text);
      event.preventDefault();
    },
    {once: true},
  );
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Elsewhere there is nothing else.
  document.execCommand('copy');
}

/** The name of the button is its title, but for a moment. */
function sayCopied(button: HTMLElement): void {
  button.ariaLabel = button.dataset.copied ?? null;
  setTimeout(() => {
    button.ariaLabel = null;
  }, saidMs);
}
