'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { noticeKinds, noticeLabels } from '@wellcite/shared/vocabulary';
import { useId, useState } from 'react';
import { post, wordsOf } from '../post.ts';
import type { Known } from './checkWords.ts';

/** What somebody has read in the journal itself. Its values are kept apart from the form of the reference, which it stands in. */
export function NoticeForm({ id, check, onDone }: { id: string; check: Known | null; onDone: () => void }) {
  const { config } = useConfig();
  const stateId = useId();
  const [standing, setStanding] = useState<string>(check?.standing ?? 'none');
  const [noticeUrl, setNoticeUrl] = useState(check?.noticeUrl ?? '');
  const [date, setDate] = useState({
    year: String(check?.noticedOn?.year ?? ''),
    month: String(check?.noticedOn?.month ?? ''),
    day: String(check?.noticedOn?.day ?? ''),
  });
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isNone = standing === 'none';

  const save = async () => {
    const wrong = whyWrong(noticeUrl, date);
    setError(wrong);
    if (wrong !== null) return;
    setIsSaving(true);
    try {
      await post(`${config.routes.api}/editorial/set-notice`, {
        id,
        standing: isNone ? null : standing,
        noticeUrl: isNone || noticeUrl === '' ? null : noticeUrl,
        noticedOn: isNone || date.year === '' ? null : partial(date),
      });
      onDone();
    } catch (failure) {
      setError(wordsOf(failure));
    } finally {
      setIsSaving(false);
    }
  };

  return (
    // Not a form: a form within Payload's own would send that.
    <fieldset className="source-check">
      <legend>What the journal says of it</legend>
      <label htmlFor={stateId}>State of the source</label>
      <select id={stateId} value={standing} onChange={(event) => setStanding(event.target.value)}>
        <option value="none">Nothing</option>
        {noticeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {noticeLabels[kind]}
          </option>
        ))}
      </select>
      {!isNone && (
        <>
          <label>
            Link to the notice
            <input
              type="url"
              value={noticeUrl}
              placeholder="https://doi.org/…"
              onChange={(event) => setNoticeUrl(event.target.value.trim())}
            />
          </label>
          <div className="source-check__dates">
            {(['year', 'month', 'day'] as const).map((part) => (
              <label key={part}>
                {partLabels[part]}
                <input
                  inputMode="numeric"
                  value={date[part]}
                  onChange={(event) => setDate({ ...date, [part]: event.target.value.trim() })}
                />
              </label>
            ))}
          </div>
        </>
      )}
      <p>Readers see it on every page that cites the source, and those pages are read again by a reviewer.</p>
      {error !== null && (
        <p className="source-check__bad" role="alert">
          {error}
        </p>
      )}
      <Button size="small" margin={false} disabled={isSaving} onClick={() => void save()}>
        Save what the journal says
      </Button>
    </fieldset>
  );
}

const partLabels = { year: 'Year', month: 'Month', day: 'Day' } as const;

type DateText = Record<keyof typeof partLabels, string>;

function partial({ year, month, day }: DateText) {
  return { year: Number(year), month: month === '' ? null : Number(month), day: day === '' ? null : Number(day) };
}

function whyWrong(noticeUrl: string, { year, month, day }: DateText): string | null {
  if (noticeUrl !== '' && !/^https?:\/\/\S+$/.test(noticeUrl)) return 'Write the whole link, beginning with https://.';
  if ([year, month, day].some((part) => !/^\d*$/.test(part))) return 'Write the date in digits, such as 2021, 2 and 3.';
  if (year === '' && (month !== '' || day !== '')) return 'Fill in the year too, or leave the date empty.';
  if (month === '' && day !== '') return 'Fill in the month too, or leave the day empty.';
  return null;
}
