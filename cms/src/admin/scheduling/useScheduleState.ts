'use client';

import { useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScheduleState } from '../../scheduling/state.ts';
import { post } from '../post.ts';

/** Follows what is saved, and what is done in the drawer, without reloading the form. */
export function useScheduleState(key: string, initial: ScheduleState): [ScheduleState, () => Promise<void>] {
  const { config } = useConfig();
  const { lastUpdateTime } = useDocumentInfo();
  const { modalState } = useModal();
  const [state, setState] = useState(initial);
  const reload = useCallback(async () => {
    const loaded = await load(`${config.routes.api}/editorial/schedule-state`, key);
    if (loaded) setState(loaded);
  }, [config.routes.api, key]);
  const open = Object.values(modalState ?? {}).filter((modal) => modal?.isOpen).length;
  const moment = `${lastUpdateTime} ${open}`;
  const known = useRef(moment);
  useEffect(() => {
    if (known.current === moment) return;
    known.current = moment;
    void reload();
  }, [moment, reload]);
  return [state, reload];
}

/** Null where it cannot be told just now: what is shown then stays. */
async function load(url: string, key: string): Promise<ScheduleState | null> {
  return post<ScheduleState>(url, { key }).catch(() => null);
}
