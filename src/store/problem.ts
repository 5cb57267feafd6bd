/** Another process has this store open for writing. */
export class StoreLocked extends Error {
  override name = 'StoreLocked'
}

/** There is no room for a change. Nothing of it was written, and everything that was kept before is still there. */
export class StoreFull extends Error {
  override name = 'StoreFull'
}

/** There is no store in a folder. */
export class StoreAbsent extends Error {
  override name = 'StoreAbsent'
}

/** SQLITE_FULL (https://sqlite.org/rescode.html#full): the disk, or the quota, or the limit of the file. */
const full = 13

/** An error of the database in the words of this room; any other as it is. */
export function storeProblem(error: unknown): unknown {
  const { errcode } = error as { readonly errcode?: number }
  return errcode === full ? new StoreFull('there is no room left: nothing was written', { cause: error }) : error
}
