import { expect, it } from 'vitest';
import { crisisLink } from './siteFrame.ts';

it('leads to a text message where a line can only be texted', () => {
  const line = { telephone: '741741', action: 'Text HOME to 741741' };
  expect(crisisLink(line).markup).toBe('<a href="sms:741741">Text HOME to 741741</a>');
  expect(crisisLink({ telephone: '988', action: 'Call or text 988' }).markup).toContain('href="tel:988"');
});
