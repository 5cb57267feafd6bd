/**
 * A run of entries that came in a file: the last of them, and the names that stood in the file for the accounts in them.
 * Nobody here has checked these names, and none of these accounts is one of ours.
 */
export interface Foreign {
  readonly upTo: number
  readonly names: Readonly<Record<string, string>>
}

const mark = 'file:'

/** The account of an entry as the rest of the program knows it: one that came in a file can never be taken for one of ours. */
export function accountAt(foreign: readonly Foreign[], seq: number, by: string): string {
  const run = foreign.findIndex(({ upTo }) => seq <= upTo)
  return run < 0 ? by : `${mark}${run + 1}:${by}`
}

export function isForeign(account: string): boolean {
  return account.startsWith(mark)
}

/** The name behind an account: of ours as we have it, of one that came in a file as the file says. */
export function nameBehind(
  account: string,
  known: { readonly names: Readonly<Record<string, string>>; readonly foreign: readonly Foreign[] },
): string | undefined {
  if (isForeign(account)) return foreignName(known.foreign, account)
  return Object.hasOwn(known.names, account) ? known.names[account] : undefined
}

/** The name that the file gave to such an account; `undefined` where it gave none. */
export function foreignName(foreign: readonly Foreign[], account: string): string | undefined {
  const [, run, by] = /^file:(\d+):(.*)$/s.exec(account) ?? []
  const names = foreign[Number(run) - 1]?.names
  return by !== undefined && names && Object.hasOwn(names, by) ? names[by] : undefined
}
