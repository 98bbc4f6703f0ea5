/** The store that was asked (the embedded one or Redis) cannot answer now, and may in a moment. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super('the store of Frontdesk cannot be reached', { cause });
  }
}
