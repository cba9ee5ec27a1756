import { useState } from 'react';
import { carePrefix, isAlarmSign } from '../../wording/careWords.ts';
import type { ExplorerSymptom } from './explorerData.ts';
import { searchWords } from './explorerWords.ts';
import { type FoundSymptom, searchSymptoms } from './searchSymptoms.ts';
import { useIsReady } from './useChosen.ts';

interface Props {
  symptoms: readonly ExplorerSymptom[];
  chosen: readonly string[];
  onChoose: (slugs: readonly string[]) => void;
}

/** All symptoms to choose from, those that cannot wait first, and a search that narrows them down. */
export function SymptomChoices({ symptoms, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  // Before the page reacts, what is chosen would be lost.
  const isReady = useIsReady();
  const found = searchSymptoms(symptoms, typed);
  const alarmSigns = found.filter(({ symptom }) => isAlarmSign(symptom));
  const others = found.filter(({ symptom }) => !isAlarmSign(symptom));
  const group = { chosen, isReady, onChoose };

  return (
    <>
      <h2>What do you notice?</h2>
      <p>Choose as many as fit. If you choose an emergency sign, we take you to help first.</p>
      <div className="explorer-find">
        <label htmlFor="find_symptom">Find a symptom</label>
        <input
          id="find_symptom"
          type="search"
          autoComplete="off"
          value={typed}
          disabled={!isReady}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status">{searchWords({ typed, found: found.length })}</p>
      </div>
      {alarmSigns.length > 0 && <Group title="Alarm signs" found={alarmSigns} {...group} />}
      {others.length > 0 && <Group title="Other symptoms" found={others} {...group} />}
    </>
  );
}

interface GroupProps {
  title: string;
  found: readonly FoundSymptom[];
  chosen: readonly string[];
  isReady: boolean;
  onChoose: (slugs: readonly string[]) => void;
}

function Group({ title, found, chosen, isReady, onChoose }: GroupProps) {
  return (
    <fieldset disabled={!isReady}>
      <legend>{title}</legend>
      {found.map(({ symptom, foundBy }) => (
        <label key={symptom.slug}>
          <input
            type="checkbox"
            checked={chosen.includes(symptom.slug)}
            onChange={(event) =>
              onChoose(
                event.target.checked ? [...chosen, symptom.slug] : chosen.filter((slug) => slug !== symptom.slug),
              )
            }
          />
          <span>
            <bdi>{symptom.title}</bdi>
            {isAlarmSign(symptom) && (
              <span className={`card-mark is-${symptom.careLevel}`}>{carePrefix(symptom.careLevel)}</span>
            )}
            {foundBy !== null && <small>{`Also called: ${foundBy}`}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
