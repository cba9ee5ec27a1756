import { crisisLinks } from '@wellcite/shared/crisis-links';
import type { CrisisLine } from '@wellcite/shared/site';
import { Fragment, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { carePrefix, symptomAdvice } from '../../wording/careWords.ts';
import type { Alarm } from './alarms.ts';
import { listed } from './explorerWords.ts';

interface Props {
  ref: Ref<HTMLElement>;
  alarm: Alarm | null;
  /** Whether the conditions wait behind this. */
  isHeldBack: boolean;
  lines: readonly CrisisLine[];
}

/**
 * What to do about a sign that cannot wait. An emergency takes the focus, because on a phone its box is not where the
 * finger is; the page has said so before. Whoever is in one must find the number to call, and nothing beside it.
 */
export function HelpFirst({ ref, alarm, isHeldBack, lines }: Props) {
  const box = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => box.current);
  useFocusOnNewSigns(box, isHeldBack && alarm ? alarm.symptoms.map(({ slug }) => slug) : []);
  const words = alarm && symptomAdvice(alarm.level);
  const names = alarm ? listed(alarm.symptoms.map(({ title }) => title)) : '';

  return (
    <>
      <p role="alert" className="hidden">
        {alarm && words ? `${carePrefix(alarm.level)}. ${words.heading}. You chose ${names}.` : ''}
      </p>
      {alarm && words && (
        <section ref={box} tabIndex={-1} className={`care care-${alarm.level}`} aria-labelledby="explorer_help">
          <h2 id="explorer_help">
            <span className="care-level">
              {carePrefix(alarm.level)}
              <span className="hidden">: </span>
            </span>
            {words.heading}
          </h2>
          <div className="care-body">
            <p>{`You chose ${names}. ${words.advice}`}</p>
            {alarm.level === 'emergency' && <Lines lines={lines} />}
          </div>
        </section>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly CrisisLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.name}>
          <p>
            {crisisLinks(line).map(({ words, href }, index) => (
              <Fragment key={href}>
                {index > 0 && ' '}
                <a href={href}>{words}</a>
              </Fragment>
            ))}
          </p>
          <strong>{line.name}</strong>
          <span>{line.description}</span>
        </li>
      ))}
    </ul>
  );
}

/** Not when a sign is taken back: then somebody is busy elsewhere. */
function useFocusOnNewSigns(box: { readonly current: HTMLElement | null }, signs: readonly string[]): void {
  const known = useRef<readonly string[]>([]);
  useEffect(() => {
    if (signs.some((slug) => !known.current.includes(slug))) box.current?.focus();
    known.current = signs;
  });
}
