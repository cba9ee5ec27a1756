'use client';

import { ReactSelect, useConfig } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { type Choice, findChoices, type Wanted } from './findChoices.ts';

interface Props {
  label: string;
  wanted: Omit<Wanted, 'words'>;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
}

/** Long enough that a word is not asked for letter by letter, in milliseconds. */
const pause = 250;

/** Finds a document of one collection by words of its title. */
export function DocumentPicker({ label, wanted, value, onChange }: Props) {
  const { config } = useConfig();
  const inputId = useId();
  const [words, setWords] = useState('');
  const [choices, setChoices] = useState<Choice[] | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const { collection, except, isPublished } = wanted;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await findChoices(config.routes.api, { collection, except, isPublished, words });
      if (!isCurrent) return;
      setIsBroken(found === null);
      setChoices(found ?? []);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [config.routes.api, collection, except, isPublished, words]);
  return (
    <div className="sign-off__field">
      <label htmlFor={inputId}>{label}</label>
      <ReactSelect
        filterOption={() => true}
        inputId={inputId}
        isClearable
        isLoading={choices === null}
        noOptionsMessage={() =>
          isBroken ? 'The server did not answer. Try again.' : 'Nothing found. Try other words.'
        }
        onChange={(option) => onChange(choiceOf(option, choices))}
        onInputChange={setWords}
        options={(choices ?? []).map(optionOf)}
        placeholder="Write a word of its title"
        {...(value && { value: optionOf(value) })}
        key={value ? 'chosen' : 'open'}
      />
    </div>
  );
}

function optionOf({ id, title, detail }: Choice) {
  return { value: id, label: detail ? `${title} – ${detail}` : title };
}

function choiceOf(option: unknown, choices: Choice[] | null): Choice | null {
  const id = typeof option === 'object' && option !== null && 'value' in option ? option.value : null;
  return choices?.find((choice) => choice.id === id) ?? null;
}
