import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import * as v from 'valibot';

/** What a link to a recording stands for, and what only this server may read. */
const sealedSchema = v.object({
  /** Where the audio is; null when upstream named an address that this server would never ask. */
  url: v.nullable(v.string()),
  id: v.number(),
  /** The day of the call, for the name of the download. */
  day: v.nullable(v.string()),
  /** Milliseconds since 1970. */
  expires: v.number(),
});

export type SealedRecording = v.InferOutput<typeof sealedSchema>;

export interface Sealer {
  seal: (recording: SealedRecording) => string;
  /** The recording, or null for every text that is not a link of ours as we made it. Does not look at `expires`. */
  open: (link: string) => SealedRecording | null;
}

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = SALT_BYTES + NONCE_BYTES + TAG_BYTES;

/**
 * Seals with AES-256-GCM. Salt and nonce are a keyed hash of the content, not random: the same recording has the same link
 * each time the list is read, so that a player keeps its place, and there is no count of links after which nonces repeat,
 * since the salt gives every content a key of its own.
 */
export function createSealer(secret: Buffer): Sealer {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `frontdesk ${purpose}`, 32));
  const naming = derive('recording link: salt and nonce');
  const root = derive('recording link: encryption');
  const keyFor = (salt: Buffer) => createHmac('sha256', root).update(salt).digest();

  return {
    seal(recording) {
      const content = Buffer.from(JSON.stringify(recording));
      const name = createHmac('sha512', naming).update(content).digest();
      const salt = name.subarray(0, SALT_BYTES);
      const nonce = name.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(salt), nonce);
      const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(link) {
      const bytes = Buffer.from(link, 'base64url');
      // Node reads base64 generously: only the one canonical spelling of a link is a link.
      if (bytes.length <= HEAD_BYTES || bytes.toString('base64url') !== link) return null;
      const salt = bytes.subarray(0, SALT_BYTES);
      const nonce = bytes.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', keyFor(salt), nonce, { authTagLength: TAG_BYTES });
      decipher.setAuthTag(bytes.subarray(SALT_BYTES + NONCE_BYTES, HEAD_BYTES));
      try {
        const content = Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]);
        return v.parse(sealedSchema, JSON.parse(content.toString()));
      } catch {
        return null;
      }
    },
  };
}

const AN_HOUR = 3_600_000;
const HOURS_OPEN = 12;

/** When a link made now ends: on a full hour, so that a list read again within the hour has the same links. */
export function linkExpiry(now: number): number {
  return (Math.ceil(now / AN_HOUR) + HOURS_OPEN) * AN_HOUR;
}
