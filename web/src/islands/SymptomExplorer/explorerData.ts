import type { CrisisLine } from '@wellcite/shared/site';
import type { CareLevel } from '@wellcite/shared/vocabulary';
import type { ContentReader } from '../../content/reader.ts';
import { emergencyLinesFirst } from '../../wording/careWords.ts';

/** A symptom that can be chosen; its slug names it in the address. */
export interface ExplorerSymptom {
  slug: string;
  title: string;
  /** Medical and other names, to find it by. */
  names: readonly string[];
  careLevel: CareLevel;
}

export interface ExplorerCondition {
  title: string;
  path: string;
  /** `symptom`: a slug. */
  symptoms: readonly { symptom: string; note: string | null }[];
}

/** All that the explorer knows, in the order of titles; it travels to the browser, so it holds nothing more. */
export interface ExplorerData {
  symptoms: readonly ExplorerSymptom[];
  conditions: readonly ExplorerCondition[];
  /** The number that rescues a life first. */
  crisisLines: readonly CrisisLine[];
}

type Content = Pick<ContentReader, 'explorerSymptoms' | 'explorerConditions' | 'siteSettings'>;

/** Leaves out what is not public. */
export function explorerData(content: Content): ExplorerData {
  const symptoms = content.explorerSymptoms();
  const slugs = new Map(symptoms.map(({ id, slug }) => [id, slug]));
  return {
    symptoms: symptoms.map(({ slug, title, names, careLevel }) => ({ slug, title, names, careLevel })),
    conditions: content.explorerConditions().map(({ title, path, symptoms }) => ({
      title,
      path,
      symptoms: symptoms.flatMap(({ symptom, note }) => {
        const slug = slugs.get(symptom);
        return slug === undefined ? [] : [{ symptom: slug, note }];
      }),
    })),
    crisisLines: emergencyLinesFirst(content.siteSettings().crisisLines),
  };
}
