import { env } from '../env.ts';
import { keyringOf } from './seal.ts';

/** ENQUIRY_KEYS, as this process was started with them. */
export const enquiryKeys = keyringOf(env.enquiryKeys);
