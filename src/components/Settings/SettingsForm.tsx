import {useColorMode} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {fontSlot, singleKeysSlot} from './settingStorage';

/** What can be chosen; each choice holds at once, on every page. */
export function SettingsForm(): ReactNode {
  const {colorModeChoice, setColorMode} = useColorMode();
  const [font, setFont] = useState(() => fontSlot.get() ?? '');
  const [hasSingleKeys, setHasSingleKeys] = useState(
    () => singleKeysSlot.get() === null,
  );
  return (
    <form>
      <Choice
        legend={translate({
          id: 'course.Settings.theme',
          message: 'Motyw',
          description: 'Legend: the colours',
        })}
        options={[
          {value: '', text: asInSystem()},
          {value: 'light', text: light()},
          {value: 'dark', text: dark()},
        ]}
        chosen={colorModeChoice ?? ''}
        onChoose={(value) => {
          setColorMode(value === 'light' || value === 'dark' ? value : null);
        }}
      />
      <Choice
        legend={translate({
          id: 'course.Settings.font',
          message: 'Krój pisma do czytania',
          description: 'Legend: the font of texts',
        })}
        options={[
          {value: '', text: asInSystem()},
          {value: 'serif', text: serif()},
          {value: 'wide', text: wide()},
        ]}
        chosen={font}
        onChoose={(value) => {
          setFont(value);
          if (value === '') fontSlot.del();
          else fontSlot.set(value);
          document.documentElement.dataset.font = value;
        }}
      />
      <p>
        <label>
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={({currentTarget: {checked}}) => {
              setHasSingleKeys(checked);
              if (checked) singleKeysSlot.del();
              else singleKeysSlot.set('off');
            }}
          />{' '}
          {translate({
            id: 'course.Settings.singleKeys',
            message: 'Skróty z jednego klawisza (/ otwiera wyszukiwarkę)',
            description: 'Checkbox: what a single key does',
          })}
        </label>
      </p>
    </form>
  );
}

function Choice({
  legend,
  options,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly options: readonly {readonly value: string; readonly text: string}[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="margin-bottom--md">
      <legend>{legend}</legend>
      {options.map(({value, text}) => (
        <div key={value}>
          <label>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />{' '}
            {text}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function asInSystem(): string {
  return translate({
    id: 'course.Settings.system',
    message: 'Jak w systemie',
    description: 'Choice: the colours or the font of the system',
  });
}

function light(): string {
  return translate({
    id: 'course.Settings.light',
    message: 'Jasny',
    description: 'Choice of colours',
  });
}

function dark(): string {
  return translate({
    id: 'course.Settings.dark',
    message: 'Ciemny',
    description: 'Choice of colours',
  });
}

function serif(): string {
  return translate({
    id: 'course.Settings.serif',
    message: 'Szeryfowy, jak w książce',
    description: 'Choice of a font',
  });
}

function wide(): string {
  return translate({
    id: 'course.Settings.wide',
    message: 'Szeroki, o wyraźnie różnych literach',
    description: 'Choice of a font',
  });
}
