/** A recorded dialogue of audio/. `bytes` is the file's size; every 108 bytes are a frame of 36 ms. */
export interface Clip {
  name: string;
  bytes: number;
  /** Seconds of it that the caller was on hold. */
  hold: number;
}

export const clips: readonly [Clip, ...Clip[]] = [
  { name: 'legal-served', bytes: 239_976, hold: 0 },
  { name: 'legal-closing', bytes: 142_128, hold: 0 },
  { name: 'legal-es-accidente', bytes: 156_708, hold: 0 },
  { name: 'dental-crown', bytes: 138_996, hold: 0 },
  { name: 'dental-reschedule', bytes: 83_268, hold: 0 },
  { name: 'dental-es-dolor', bytes: 103_572, hold: 0 },
  { name: 'plumbing-burst', bytes: 265_032, hold: 14 },
  { name: 'plumbing-waterheater', bytes: 112_212, hold: 0 },
  { name: 'property-lockout', bytes: 125_928, hold: 0 },
  { name: 'property-leasing', bytes: 445_392, hold: 0 },
  { name: 'property-es-calefaccion', bytes: 88_560, hold: 0 },
  { name: 'property-wrong-number', bytes: 34_020, hold: 0 },
];
