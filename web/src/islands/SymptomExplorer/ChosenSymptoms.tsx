import { documentPath } from '@wellcite/shared/paths';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ExplorerSymptom } from './explorerData.ts';

interface Props {
  symptoms: readonly ExplorerSymptom[];
  onRemove: (slug: string) => void;
  /** Removes all; takes care of the focus. */
  onClear: () => void;
}

/** What is chosen, each with its page and a way to take it back. */
export function ChosenSymptoms({ symptoms, onRemove, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (symptoms.length === 0) return null;

  /** The focus goes to what takes the place of the removed one. */
  const remove = (slug: string, index: number) => {
    if (symptoms.length === 1) return onClear();
    flushSync(() => onRemove(slug));
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  };

  return (
    <div className="explorer-chosen">
      <h3>You chose</h3>
      <ul ref={list}>
        {symptoms.map(({ slug, title }, index) => (
          <li key={slug}>
            <a href={documentPath('symptoms', slug)}>{title}</a>
            <button type="button" aria-label={`Remove ${title}`} onClick={() => remove(slug, index)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={onClear}>
        Clear all
      </button>
    </div>
  );
}
