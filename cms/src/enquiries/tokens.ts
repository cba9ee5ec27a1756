/**
 * A form that is to be taken carries a token of ours: by it we know how long the form was open, and that it was not sent
 * before. Pages are static, so the token is asked for by the page's script, or stands in the page on which somebody checks
 * what they wrote.
 */
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { enquiryTimes } from '@wellcite/shared/enquiry-times';

export type ReadToken =
  | {
      state: 'good';
      /** The record that a form with this token is kept in, so that the same form is kept once. */
      record: string;
    }
  | { state: 'missing' | 'too-soon' | 'too-old' };

export interface Tokens {
  make: (now: Date) => string;
  /** A token that was not made here counts as missing. */
  read: (token: unknown, now: Date) => ReadToken;
}

export function tokensOf(secret: string): Tokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'wellcite enquiry tokens', 32));
  const mac = (text: string) => createHmac('sha256', key).update(text).digest();

  return {
    make(now) {
      const text = `${now.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`;
      return `${text}.${mac(`token ${text}`).toString('base64url')}`;
    },

    read(token, now) {
      const match = typeof token === 'string' ? /^(([0-9a-z]{1,12})\.[\w-]{22})\.([\w-]{43})$/.exec(token) : null;
      const [, text = '', time = '', signature = ''] = match ?? [];
      if (!match || !timingSafeEqual(Buffer.from(signature, 'base64url'), mac(`token ${text}`))) {
        return { state: 'missing' };
      }
      const age = now.getTime() - Number.parseInt(time, 36);
      if (age < enquiryTimes.least) return { state: 'too-soon' };
      if (age > enquiryTimes.most) return { state: 'too-old' };
      return { state: 'good', record: mac(`record ${text}`).toString('hex').slice(0, 24) };
    },
  };
}
