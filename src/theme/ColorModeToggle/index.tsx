import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {nextTheme, type ThemeChoice} from '../../boot/nextTheme';

/**
 * Switches the colours: from those of the system to light, to dark, and back.
 *
 * All three states are in it, and the style sheet shows the one that `<html>` names: so boot can switch, too, which
 * knows no texts. The theme's own is switched off until hydration.
 */
export default function ColorModeToggle({
  className,
  buttonClassName,
  onChange,
}: Props): ReactNode {
  return (
    <div className={clsx('course-theme', className)}>
      <button
        type="button"
        data-boot="theme"
        className={clsx('clean-btn', buttonClassName)}
        onClick={() => {
          const next = nextTheme(document.documentElement.dataset.themeChoice);
          onChange(next === 'system' ? null : next);
        }}>
        <span className="course-unseen">
          {translate({
            id: 'course.Theme.switch',
            message: 'Przełącz pomiędzy ciemnym a jasnym motywem. Teraz:',
            description:
              'Button that switches the colours; the name of the chosen ones follows',
          })}
        </span>
        <Choice of="system" name={systemText()} Icon={IconSystemColorMode} />
        <Choice of="light" name={lightText()} Icon={IconLightMode} />
        <Choice of="dark" name={darkText()} Icon={IconDarkMode} />
      </button>
    </div>
  );
}

function Choice({
  of,
  name,
  Icon,
}: {
  readonly of: ThemeChoice;
  readonly name: string;
  readonly Icon: typeof IconLightMode;
}): ReactNode {
  return (
    <span className={`course-theme-${of}`}>
      <Icon aria-hidden="true" /> <span className="course-unseen">{name}</span>
    </span>
  );
}

function systemText(): string {
  return translate({
    id: 'course.Theme.system',
    message: 'jak w systemie',
    description: 'The chosen colours: those of the system',
  });
}

function lightText(): string {
  return translate({
    id: 'course.Theme.light',
    message: 'jasny',
    description: 'The chosen colours: light ones',
  });
}

function darkText(): string {
  return translate({
    id: 'course.Theme.dark',
    message: 'ciemny',
    description: 'The chosen colours: dark ones',
  });
}
