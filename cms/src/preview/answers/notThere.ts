import { messageAnswer } from '../page/previewAnswer.ts';

export function notThere(): Response {
  return messageAnswer(404, {
    title: 'There is no such preview',
    message: 'The page was deleted, or your account may not see it. Look for it in the lists of the admin.',
    link: { href: '/admin', text: 'Go to the admin' },
  });
}
