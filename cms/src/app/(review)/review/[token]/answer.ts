import { html } from '../../../../html/html.ts';
import { type Page, pageAnswers } from '../../../../html/pageAnswer.ts';
import { style } from './style.ts';

const answerInLook = pageAnswers({ style });

export function answer(status: number, { title, body }: Page): Response {
  return answerInLook(status, { title: `${title} · Wellcite`, body: html`<main>${body}</main>` });
}
