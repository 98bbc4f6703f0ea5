/** Why an account was not changed; `message` is for the person who asked for it. */
export class Refusal extends Error {
  override name = 'Refusal';
}
