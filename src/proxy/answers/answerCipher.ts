import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Service } from '#src/proxy/config.ts';
import type { Answer } from './answer.ts';

/** How answers rest outside this process: under names that tell nothing, and readable with our keys alone. */
export interface AnswerCipher {
  nameOf: (key: string) => string;
  /** Only `open` with the same name reads it: an answer put in another's place is none. */
  seal: (name: string, answer: Answer) => string;
  /** Null for whatever `seal` did not make. */
  open: (name: string, sealed: string) => Answer | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = NONCE_BYTES + TAG_BYTES;
/** More than the two words before an answer take. */
const MOST_WORDS = 64;

/**
 * AES-256-GCM with keys derived from the secret, for one service and token: replicas share what they see with the same eyes.
 * Nonces are random; a billion answers, one a second for thirty years, leave a chance of 2^-37 that two are alike.
 */
export function createAnswerCipher(secret: Buffer, { url, token }: Service): AnswerCipher {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, `${url.href} ${token}`, purpose, 32));
  const naming = derive('frontdesk shared answer: name');
  const key = derive('frontdesk shared answer: encryption');

  return {
    nameOf: (text) => createHmac('sha256', naming).update(text).digest('base64url'),
    seal(name, { id, kept, bytes }) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
      const sealed = [cipher.update(`${kept} ${id} `), cipher.update(bytes), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64');
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length <= HEAD_BYTES) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(NONCE_BYTES, HEAD_BYTES));
      try {
        const opened = Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]);
        const [kept = '', id = ''] = opened.toString('latin1', 0, MOST_WORDS).split(' ', 2);
        const json = opened.subarray(kept.length + id.length + 2);
        return { id, bytes: json, kept: kept === 'plain' ? 'plain' : 'packed' };
      } catch {
        return null;
      }
    },
  };
}
