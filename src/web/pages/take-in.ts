import type { ProblemsView } from './problems.ts'

/** The form that takes in a dossier which was exported elsewhere. */
export interface TakeInPage {
  readonly problems: ProblemsView
  readonly asksName: boolean
}
