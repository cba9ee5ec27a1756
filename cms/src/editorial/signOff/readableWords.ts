/** The closed lists of the contract in the words that people read. */
import {
  careLevelLabels,
  certaintyLabels,
  effectLabels,
  referenceKindLabels,
  regulatoryStatusLabels,
  studyKindLabels,
  treatmentKindLabels,
} from '@wellcite/shared/vocabulary';

/** No value is in two of the lists. */
export const choiceLabels: Readonly<Record<string, string>> = {
  ...careLevelLabels,
  ...certaintyLabels,
  ...effectLabels,
  ...referenceKindLabels,
  ...regulatoryStatusLabels,
  ...studyKindLabels,
  ...treatmentKindLabels,
};
