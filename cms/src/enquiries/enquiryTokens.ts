import { env } from '../env.ts';
import { tokensOf } from './tokens.ts';

export const enquiryTokens = tokensOf(env.payloadSecret);
