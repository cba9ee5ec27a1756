import type { CrisisLine } from '@wellcite/shared/site';
import { careLevels } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { carePrefix, emergencyLinesFirst, leadIn, symptomAdvice } from './careWords.ts';

test('tells every level from every other by its words alone', () => {
  expect(careLevels.map((level) => `${carePrefix(level)}: ${symptomAdvice(level).heading}`)).toMatchInlineSnapshot(`
    [
      "Self-care: You can often look after this yourself",
      "See someone soon: Make an appointment to talk about this",
      "Urgent: Get help today",
      "Emergency: Get emergency help now",
    ]
  `);
});

test('puts the number of emergency services first, whatever the order in the settings', () => {
  const order = (...telephones: string[]) =>
    emergencyLinesFirst(telephones.map(line)).map(({ telephone }) => telephone);
  expect(order('988', '(424) 555-0100', '911')).toEqual(['911', '988', '(424) 555-0100']);
  expect(order('988', '741741')).toEqual(['988', '741741']);
});

function line(telephone: string): CrisisLine {
  return { name: telephone, telephone, action: `Call ${telephone}`, description: 'Help' };
}
