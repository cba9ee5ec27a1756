/**
 * Choose what you notice, see which conditions share it, and why. It never says what somebody has, and where a sign cannot
 * wait, help comes first. Rendered on the server with nothing chosen; `hydrate.tsx` brings it to life.
 */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { alarmOf, holdsBack } from './alarms.ts';
import { ChosenSymptoms } from './ChosenSymptoms.tsx';
import type { ExplorerData } from './explorerData.ts';
import { resultWords } from './explorerWords.ts';
import { findConditions, symptomsOf } from './findConditions.ts';
import { HelpFirst } from './HelpFirst.tsx';
import { Matches } from './Matches.tsx';
import { SymptomChoices } from './SymptomChoices.tsx';
import { useChosen } from './useChosen.ts';
import { WayToResults } from './WayToResults.tsx';

export function SymptomExplorer(data: ExplorerData) {
  const [chosen, choose] = useChosen(data.symptoms.map(({ slug }) => slug));
  /** The alarm signs of which somebody has said that they have read what to do. */
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const help = useRef<HTMLElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const symptoms = symptomsOf(data.symptoms, chosen);
  const alarm = alarmOf(symptoms);
  const isHeldBack = holdsBack(alarm, acknowledged);
  const matches = findConditions(data, chosen);

  const chooseThese = (slugs: readonly string[]) => {
    choose(slugs);
    // Whoever chooses a sign again is taken to help again.
    setAcknowledged((known) => known.filter((slug) => slugs.includes(slug)));
  };
  const showConditions = () => {
    flushSync(() => setAcknowledged(alarm?.symptoms.map(({ slug }) => slug) ?? []));
    heading.current?.focus();
  };

  return (
    <div className="explorer">
      <div className="explorer-choices">
        <SymptomChoices symptoms={data.symptoms} chosen={chosen} onChoose={chooseThese} />
        <WayToResults
          alarm={alarm}
          chosen={chosen.length}
          results={results}
          onGo={() => (help.current ?? heading.current)?.focus()}
        />
      </div>
      <div ref={results} className="explorer-results">
        <HelpFirst ref={help} alarm={alarm} isHeldBack={isHeldBack} lines={data.crisisLines} />
        <h2 ref={heading} tabIndex={-1}>
          Conditions with these symptoms
        </h2>
        <ChosenSymptoms
          symptoms={symptoms}
          onRemove={(slug) => chooseThese(chosen.filter((each) => each !== slug))}
          onClear={() => {
            flushSync(() => chooseThese([]));
            heading.current?.focus();
          }}
        />
        <p role="status" className="explorer-count">
          {isHeldBack ? '' : resultWords({ chosen: chosen.length, found: matches.length })}
        </p>
        {isHeldBack ? (
          <button type="button" className="plain-button" onClick={showConditions}>
            I have read what to do. Show the conditions
          </button>
        ) : (
          <Matches matches={matches} hasChosen={chosen.length > 0} />
        )}
      </div>
    </div>
  );
}
