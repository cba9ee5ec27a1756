'use client';

import { useState } from 'react';
import type { SentencePlace } from '../../editorial/claims/sentences.ts';
import type { ReadingLevel } from '../../editorial/readingLevel/readingLevel.ts';
import { FindingItem } from './FindingItem.tsx';
import { countInWords, type OpenFinding } from './openFindings.ts';
import './claims.css';

/** Below an editor: what is to be looked at in its text, and, more quietly, what is hard to read. */
export function FindingList(props: {
  label: string;
  findings: readonly OpenFinding[];
  reading: Pick<ReadingLevel, 'longSentences' | 'hardWords'> | null;
  onGoTo: (place: SentencePlace) => void;
}) {
  const { label, findings, reading, onGoTo } = props;
  const things = findings.length === 1 ? '1 thing' : `${findings.length} things`;
  return (
    <section className="claims-list claims-list--below" aria-label={`What to look at in “${label}”`}>
      {/* Said when it changes, while somebody writes who does not see the marks. */}
      <span className="claims-list__status" role="status">
        {findings.length > 0 && `${things} to look at in “${label}”`}
      </span>
      {findings.length > 0 && (
        <details className="claims-list__part" open>
          <summary>
            <strong>{things} to look at</strong> ({countInWords(findings)})
          </summary>
          <Findings findings={findings} onGoTo={onGoTo} />
        </details>
      )}
      {reading && <ReadingPart {...reading} onGoTo={onGoTo} />}
    </section>
  );
}

/** More are shown when asked for: this is below a text, and drawn again while that is written. */
const mostShown = 8;

function Findings(props: { findings: readonly OpenFinding[]; onGoTo: (place: SentencePlace) => void }) {
  const { findings, onGoTo } = props;
  const [isAllWanted, setAllWanted] = useState(false);
  const shown = isAllWanted ? findings : findings.slice(0, mostShown);
  const more = findings.length - shown.length;
  return (
    <>
      <ul className="claims-list__items">
        {shown.map((finding) => (
          <FindingItem key={finding.key} finding={finding} onGoTo={() => onGoTo(finding.entry.place)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="claims-list__more" onClick={() => setAllWanted(true)}>
          Show {more} more
        </button>
      )}
    </>
  );
}

function ReadingPart(
  props: Pick<ReadingLevel, 'longSentences' | 'hardWords'> & { onGoTo: (place: SentencePlace) => void },
) {
  const { longSentences, hardWords, onGoTo } = props;
  const [isOpen, setOpen] = useState(false);
  const counts = [counted(longSentences.length, 'long sentence'), counted(hardWords.length, 'hard word')].filter(
    (part) => part !== null,
  );
  if (counts.length === 0) return null;
  return (
    <details
      className="claims-list__part claims-list__part--quiet"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Reading help: {counts.join(', ')}</summary>
      {isOpen && (
        <ul className="claims-list__items">
          {longSentences.map(({ text, words, place }) => (
            <li key={`${place.node.join('.')}|${place.part}|${place.start}`}>
              <button type="button" className="claims-list__sentence" onClick={() => onGoTo(place)}>
                {text}
              </button>
              <p>It has {words} words. Make two sentences of it.</p>
            </li>
          ))}
          {hardWords.map(({ word, plain, place }) => (
            <li key={`${place.node.join('.')}|${place.part}|${place.start}|word`}>
              <button type="button" className="claims-list__sentence" onClick={() => onGoTo(place)}>
                {word}
              </button>
              <p>{plain === null ? 'Is there a shorter word?' : `In plain words: ${plain}`}</p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function counted(count: number, thing: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}
