'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ListedLink } from '../../preview/links/previewLinks.ts';
import { post, wordsOf } from '../post.ts';

/** The links to a document that work; null until they are known. */
export function useListedLinks(key: string): {
  links: ListedLink[] | null;
  /** Why they could not be asked for. */
  problem: string | null;
  reload: () => void;
} {
  const { config } = useConfig();
  const [links, setLinks] = useState<ListedLink[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(() => {
    post<{ links: ListedLink[] }>(`${config.routes.api}/editorial/preview-links`, { key }).then(
      (answer) => {
        setLinks(answer.links);
        setProblem(null);
      },
      (error) => setProblem(wordsOf(error)),
    );
  }, [config.routes.api, key]);
  useEffect(reload, [reload]);
  return { links, problem, reload };
}
