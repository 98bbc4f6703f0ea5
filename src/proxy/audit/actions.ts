/** Everything that the audit trail records. */
export const auditActions = [
  'signed_in',
  'signed_out',
  'sign_in_failed',
  'sign_in_throttled',
  'opened_message',
  'played_recording',
  'downloaded_recording',
  'created_to_do',
  // The answer was lost: whether it was created, only the service knows.
  'may_have_created_to_do',
  'user_added',
  'user_removed',
  'user_password_changed',
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Stands for whoever gave a name that nobody has: what was typed may be a password. No name has a bracket. */
export const unknownUser = '(unknown)';
