/** Wrong usage or unreadable input: its message is all that the person at the keyboard needs. Exit code 2. */
export class Refusal extends Error {
  override name = 'Refusal'
}
