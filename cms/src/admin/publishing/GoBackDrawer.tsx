'use client';

/** Going back to an earlier release: first which, then what that would change, then whether to. */
import { Button, Drawer, useConfig, useModal } from '@payloadcms/ui';
import type { Release } from '@wellcite/shared/publisher-api';
import { useState } from 'react';
import type { ShownDifference } from '../../publishing/status/commands.ts';
import { countInWords } from '../../publishing/status/spans.ts';
import { Moment } from '../signOff/parts.tsx';
import { changeCount, DifferenceView } from './DifferenceView.tsx';
import { getDifference } from './getDifference.ts';
import { causeInWords } from './siteWords.ts';
import { usePublisherCommand } from './usePublisherCommand.ts';

export const goBackSlug = 'go-back-to-release';

type Chosen = { release: Release; difference: ShownDifference | null; refusal: string | null };

export function GoBackDrawer({ releases }: { releases: readonly Release[] }) {
  return (
    <Drawer slug={goBackSlug} title="Go back to an earlier release">
      <GoBack releases={releases} />
    </Drawer>
  );
}

function GoBack({ releases }: { releases: readonly Release[] }) {
  const { api } = useConfig().config.routes;
  const { closeModal } = useModal();
  const { send, working } = usePublisherCommand();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = async (release: Release) => {
    setChosen({ release, difference: null, refusal: null });
    const answer = await getDifference(api, release.release);
    setChosen((now) => (now?.release.release === release.release ? { release, ...answer } : now));
  };
  const goBack = async ({ release }: Chosen) => {
    const done = `Readers see release ${release.release} now. Publishing is stopped until you resume it.`;
    if (await send('go-back', { release: release.release }, done)) closeModal(goBackSlug);
  };
  const hasChanges = chosen?.difference ? changeCount(chosen.difference) > 0 : false;
  if (chosen === null) return <Choices onChoose={choose} releases={releases} />;
  return (
    <div className="go-back">
      <h2>
        Release {chosen.release.release}, <Moment at={chosen.release.at} />
      </h2>
      <div role="status">
        {chosen.difference && <DifferenceView difference={chosen.difference} />}
        {chosen.refusal && <p className="go-back__refusal">{chosen.refusal}</p>}
        {!chosen.difference && !chosen.refusal && <p>Finding out what that would change…</p>}
      </div>
      {hasChanges && (
        <p>Publishing then stops, so that this stays until you resume it. What is in the CMS does not change.</p>
      )}
      <div className="go-back__buttons">
        <Button
          disabled={!hasChanges || working !== null}
          margin={false}
          onClick={() => void goBack(chosen)}
          size="medium"
        >
          {working === 'go-back' ? 'Going back…' : `Go back to release ${chosen.release.release}`}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={working !== null}
          margin={false}
          onClick={() => setChosen(null)}
          size="medium"
        >
          Choose another
        </Button>
      </div>
    </div>
  );
}

function Choices(props: { releases: readonly Release[]; onChoose: (release: Release) => Promise<void> }) {
  const { onChoose, releases } = props;
  const [current, ...earlier] = releases;
  const kept = earlier.filter(({ canGoBack }) => canGoBack);
  if (!current || kept.length === 0) {
    return <p>No earlier release is kept yet. Each time something goes live, the site before that is kept for this.</p>;
  }
  return (
    <div className="go-back">
      <p>Readers see release {current.release} now. Choose one to see what going back to it would change.</p>
      <ul className="go-back__releases">
        {kept.map((release) => (
          <li key={release.release}>
            <span>
              <strong>Release {release.release}</strong>, <Moment at={release.at} />
              <span className="site-card__detail">
                {countInWords(release.pagesChanged, 'page')}: {causeInWords(release.cause)}
              </span>
            </span>
            <Button buttonStyle="secondary" margin={false} onClick={() => void onChoose(release)} size="small">
              See what would change
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
