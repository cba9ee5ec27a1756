'use client';

import type { Release } from '@wellcite/shared/publisher-api';
import { useState } from 'react';
import { countInWords, spanInWords } from '../../publishing/status/spans.ts';
import { Moment } from '../signOff/parts.tsx';
import { causeInWords } from './siteWords.ts';

/** Shown before somebody asks for more. */
const some = 5;

/** What went live last: when, how fast, which pages, and why. */
export function LastPublishes({ releases }: { releases: readonly Release[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? releases : releases.slice(0, some);
  return (
    <section aria-labelledby="site-publishes" className="site-card">
      <h3 className="site-card__heading" id="site-publishes">
        Last publishes
      </h3>
      {releases.length === 0 ? (
        <p className="site-card__advice">
          Nothing has gone live since the publisher was set up. Publish a document, and it stands here.
        </p>
      ) : (
        <ol className="site-card__items" reversed>
          {shown.map((release) => (
            <li key={release.release}>
              <strong>
                {countInWords(release.pagesChanged, 'page')} in {spanInWords(release.durationMs)}
              </strong>
              <span className="site-card__when">
                <Moment at={release.at} />
              </span>
              <span className="site-card__detail">{pathsOf(release)}</span>
              <span className="site-card__detail">
                Release {release.release}: {causeInWords(release.cause)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {releases.length > shown.length && (
        <p className="site-card__more">
          <button className="site-card__link" onClick={() => setAll(true)} type="button">
            Show all {releases.length}
          </button>
        </p>
      )}
    </section>
  );
}

/** Enough to know it by. */
const somePaths = 2;

function pathsOf({ paths, pagesChanged }: Release): string {
  const named = paths.slice(0, somePaths);
  const others = pagesChanged - named.length;
  return named.length > 0 && others > 0
    ? `${named.join(', ')} and ${others.toLocaleString('en-US')} more`
    : named.join(', ');
}
