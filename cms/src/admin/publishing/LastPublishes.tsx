'use client';

import type { Release } from '@wellcite/shared/publisher-api';
import { useState } from 'react';
import { countInWords, spanInWords } from '../../publishing/status/spans.ts';
import { Moment } from '../signOff/parts.tsx';

/** Shown before somebody asks for more. */
const some = 5;

/** What went live last: when, how fast, which pages, and why. */
export function LastPublishes({ releases }: { releases: readonly Release[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? releases : releases.slice(0, some);
  return (
    <section aria-labelledby="site-publishes" className="site-card site-card--wide">
      <h3 className="site-card__heading" id="site-publishes">
        Last publishes
      </h3>
      {releases.length === 0 ? (
        <p className="site-card__advice">
          Nothing has gone live since the publisher was set up. Publish a document, and it stands here.
        </p>
      ) : (
        <table className="site-card__table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Took</th>
              <th scope="col">Pages</th>
              <th scope="col">Because of</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((release) => (
              <tr key={release.release}>
                <td>
                  <Moment at={release.at} />
                </td>
                <td>{spanInWords(release.durationMs)}</td>
                <td>
                  {countInWords(release.pagesChanged, 'page')}
                  <span className="site-card__detail">{pathsOf(release)}</span>
                </td>
                <td>{release.cause}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
