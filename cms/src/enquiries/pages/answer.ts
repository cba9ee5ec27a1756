import { pageAnswers } from '../../html/pageAnswer.ts';
import { style } from './style.ts';

export const answer = pageAnswers({ style });
