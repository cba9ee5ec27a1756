import { useConfig } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { getJson, noAnswer } from './getJson.ts';
import { growing, type Watch, watch } from './watch.ts';

const underWay = { first: 500, longest: 5_000 };
const atRest = { first: 10_000, longest: 120_000 };

let watched: Watch<SiteStanding> | null = null;

export interface UsedSite {
  /** Null until it is known. */
  site: SiteStanding | null;
  refresh: () => void;
}

/** How the site stands; asked for once for all components that show it. */
export function useSiteStanding(): UsedSite {
  const { config } = useConfig();
  const { api } = config.routes;
  const subscribe = useCallback((listener: () => void) => siteWatch(api).subscribe(listener), [api]);
  const current = useCallback(() => siteWatch(api).current(), [api]);
  const refresh = useCallback(() => siteWatch(api).refresh(), [api]);
  return { site: useSyncExternalStore(subscribe, current, notOnTheServer), refresh };
}

function siteWatch(api: string): Watch<SiteStanding> {
  watched ??= watch({
    load: () => getJson<SiteStanding>(`${api}/publishing/site`),
    silence: silent,
    page: () => document,
    pause: (site, round) => growing(site && isUnderWay(site) ? underWay : atRest, round),
  });
  return watched;
}

const silent: SiteStanding = {
  status: null,
  trouble: noAnswer,
  isEqual: null,
  releases: [],
  failures: [],
  failureCount: 0,
  siteUrl: '',
};

/** Whether it will be different in a moment by itself. */
function isUnderWay({ isEqual, status }: SiteStanding): boolean {
  if (!status || status.stopped) return false;
  return isEqual === false || status.waiting.documents + status.waiting.pages > 0;
}

function notOnTheServer(): null {
  return null;
}
