import type { DossierHead } from './dossier-head.ts'
import type { HiddenField } from './name.ts'

/** A decision that was refused for one field: what is wrong, the field to mend, and the rest of the form as it was. */
export interface MendPage {
  readonly head: DossierHead
  readonly problem: string
  readonly field: HiddenField & { readonly label: string }
  readonly action: string
  readonly fields: readonly HiddenField[]
  readonly back: string
}
