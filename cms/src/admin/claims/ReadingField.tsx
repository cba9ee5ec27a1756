'use client';

import { Link, useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared';
import { memo, useEffect, useState } from 'react';
import { longestSentence } from '../../editorial/readingLevel/readingLevel.ts';
import { FindingItem } from './FindingItem.tsx';
import { gradeWords } from './gradeWords.ts';
import { countInWords, type OpenFinding } from './openFindings.ts';
import { goToPlace } from './places.ts';
import { hardWordCounts } from './readingHelp.ts';
import { setReadingHelp, useReadingHelp } from './readingHelpSwitch.ts';
import { useWritingContext } from './useWritingContext.ts';
import { whenIdle } from './whenIdle.ts';
import { type Writing, writingOf } from './writing.ts';
import './claims.css';
import './readingField.css';

/** Beside the form: what the whole document's sentences need, and how it reads. It says so, and stops nobody. */
export function ReadingField() {
  const writing = useWriting();
  const { id, collectionSlug } = useDocumentInfo();
  if (!writing) return null;
  return (
    <div className="field-type reading-field">
      <ClaimsPart findings={writing.findings} document={`${collectionSlug}:${id}`} />
      <ReadingPart reading={writing.reading} />
    </div>
  );
}

/** More than the editors wait: it looks at all of the form. In milliseconds. */
const pause = 800;

function useWriting(): Writing | null {
  const context = useWritingContext();
  const { docConfig } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const [writing, setWriting] = useState<Writing | null>(null);
  const isFirst = writing === null;
  useEffect(() => {
    if (!context || !docConfig) return;
    const update = () => {
      setWriting(writingOf({ fields: docConfig.fields, data: reduceFieldsToValues(fields, true), context }));
    };
    return whenIdle(update, isFirst ? 0 : pause);
  }, [context, docConfig, fields, isFirst]);
  return writing;
}

/** As many findings as are looked at in one go; all are in the tab. */
const mostFindings = 20;

/** Drawn again only when there is something new to say, and not with each letter. */
const ClaimsPart = memo(({ findings, document }: { findings: readonly OpenFinding[]; document: string }) => {
  const [isOpen, setOpen] = useState(false);
  const count = countInWords(findings);
  const more = findings.length - mostFindings;
  return (
    <section aria-label="Claims" className="claims-list reading-field__part">
      <h3>Claims</h3>
      {count === null ? (
        <p>Nothing to put right: each claim has its source.</p>
      ) : (
        <details className="claims-list__part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{count}</summary>
          {isOpen && (
            <ul className="claims-list__items">
              {findings.slice(0, mostFindings).map((finding) => (
                <PanelItem key={finding.key} finding={finding} document={document} />
              ))}
            </ul>
          )}
          {more > 0 && <p>And {more} more, in the tab “Claims”.</p>}
        </details>
      )}
      <ClaimsLink />
    </section>
  );
});

function PanelItem({ finding, document }: { finding: OpenFinding; document: string }) {
  const [isHidden, setHidden] = useState(false);
  const { path, label, place } = finding.entry;
  const goTo = () => setHidden(!goToPlace({ document, path, place }));
  const where = isHidden ? `${label} – on another tab of this form` : label;
  return <FindingItem finding={finding} where={where} onGoTo={goTo} />;
}

function ClaimsLink() {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  if (id === undefined) return null;
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collectionSlug}/${id}/claims`,
  });
  return (
    <p>
      <Link href={href} prefetch={false}>
        Every cited sentence
      </Link>
    </p>
  );
}

/** As many as are read at a glance. */
const mostWords = 12;

const ReadingPart = memo(({ reading }: { reading: Writing['reading'] }) => {
  const isHelpWanted = useReadingHelp();
  const words = hardWordCounts(reading.hardWords);
  const long = reading.longSentences.length;
  return (
    <section aria-label="Reading level" className="reading-field__part">
      <h3>Reading level</h3>
      <p className="reading-field__grade">{gradeWords(reading.grade)}</p>
      <p>{longWords(long)}</p>
      {words.length === 0 ? (
        <p>No hard words.</p>
      ) : (
        <details>
          <summary>{words.length === 1 ? '1 hard word' : `${words.length} hard words`}</summary>
          <ul>
            {words.slice(0, mostWords).map(({ word, plain, times }) => (
              <li key={word}>
                <strong>{word}</strong>
                {times > 1 && ` (${times} times)`}
                {plain !== null && <>: {plain}</>}
              </li>
            ))}
          </ul>
          {words.length > mostWords && <p>And {words.length - mostWords} more.</p>}
        </details>
      )}
      <label className="reading-field__switch">
        <input type="checkbox" checked={isHelpWanted} onChange={({ target }) => setReadingHelp(target.checked)} />
        Show reading help in the text
      </label>
    </section>
  );
});

function longWords(count: number): string {
  if (count === 0) return 'No long sentences.';
  const have = count === 1 ? '1 sentence has' : `${count} sentences have`;
  return `${have} more than ${longestSentence} words.`;
}
