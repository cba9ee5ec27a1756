import { notAmong, sharedCount } from './explorerWords.ts';
import type { Match } from './findConditions.ts';

/** The conditions that share something, each with the reasons; advice where there is nothing to show. */
export function Matches({ matches, hasChosen }: { matches: readonly Match[]; hasChosen: boolean }) {
  if (!hasChosen)
    return (
      <p>
        Nothing is chosen yet. Choose what you notice, and the conditions that share it appear here, each with the
        reason.
      </p>
    );
  if (matches.length === 0)
    return (
      <p>
        That does not mean that nothing is wrong. Tell a doctor or therapist what you notice, and since when. They can
        find out with you.
      </p>
    );
  return (
    <ul className="explorer-matches">
      {matches.map((match) => (
        <li key={match.condition.path}>
          <h3>
            <a href={match.condition.path}>{match.condition.title}</a>
          </h3>
          <p className="explorer-share">{sharedCount(match)}</p>
          <Shared match={match} />
          {notAmong(match) !== null && <p className="explorer-missing">{notAmong(match)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The reason: each symptom that it shares, with what its page says of it. */
function Shared({ match: { shared } }: { match: Match }) {
  return (
    <ul>
      {shared.map(({ symptom, note }) => (
        <li key={symptom.slug}>
          <b>
            <bdi>{symptom.title}</bdi>
          </b>
          {note !== null && `: ${note}`}
        </li>
      ))}
    </ul>
  );
}
