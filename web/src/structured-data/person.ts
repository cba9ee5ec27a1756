import type { PublicImage } from '@wellcite/shared/image';
import { documentPath, imagePath } from '@wellcite/shared/paths';
import type { PublicPerson } from '@wellcite/shared/person';
import type { PersonLeaf } from 'schema-dts';
import type { PersonCard } from '../content/cards.ts';
import { fallbackSource } from '../images/sourceSets.ts';
import { entityId } from './ids.ts';

/** A person as another page names them: who signed, with what credentials. */
export function personOfCard(card: PersonCard, siteUrl: string): PersonLeaf & { '@id': string } {
  const url = siteUrl + card.path;
  return {
    '@type': 'Person',
    '@id': entityId('people', url),
    name: card.title,
    url,
    ...(card.credentials !== null && { hasCredential: credential(card.credentials) }),
  };
}

/** A person on their own page. */
export function person(input: { person: PublicPerson; image: PublicImage | null; siteUrl: string }): PersonLeaf {
  const { person, image, siteUrl } = input;
  const url = siteUrl + documentPath('people', person.slug);
  const picture = image && fallbackSource(image);
  return {
    '@type': 'Person',
    '@id': entityId('people', url),
    name: person.title,
    url,
    jobTitle: person.role,
    description: person.summary,
    ...(person.credentials !== null && { hasCredential: credential(person.credentials) }),
    ...(picture && { image: siteUrl + imagePath(picture) }),
  };
}

/** A line such as "MD, board-certified psychiatrist": more than the letters that `honorificSuffix` is for. */
function credential(name: string) {
  return { '@type': 'EducationalOccupationalCredential', name } as const;
}
