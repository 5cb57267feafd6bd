import type { Dossier } from '../../dossier/fold.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Listed } from '../progress.ts'
import { addressOf } from './dossier-head.ts'

/** The dossier that came with the program to be practised on. */
export const trainingId = 'training'

/** The desk taught by the training dossier, step by step: from the first link to the sign-off. */
export interface LearnPage {
  /** Empty where the training dossier is not there. */
  readonly steps: readonly LearnStep[]
  readonly progress: { readonly words: string; readonly done: number; readonly total: number }
  /** Whether the reader has not yet said under which name to sign. */
  readonly asksName: boolean
}

export interface LearnStep {
  readonly name: StepName
  readonly href: string
  readonly presses: readonly Press[]
  readonly done: boolean
  /** The first that is not done. */
  readonly current: boolean
  /** How far the dossier has come, where the step takes more than one decision. */
  readonly soFar: string | undefined
}

export interface Press {
  readonly keys: readonly Key[]
  readonly does: string
}

/** A key with its usual letter; one that can be changed has the action it stands for. */
export interface Key {
  readonly usual: string
  readonly action: string | undefined
}

export const stepNames = ['link', 'claim', 'quotation', 'note', 'signOff'] as const
export type StepName = (typeof stepNames)[number]

const presses: Readonly<Record<StepName, readonly (readonly [string, string])[]>> = {
  link: [
    ['undecided:U', 'undecided'],
    ['confirm:C', 'confirm'],
    ['gloss:G', 'gloss'],
    ['undoLast:Z', 'undo'],
  ],
  claim: [
    ['1 … 6', 'faithful'],
    ['Shift 1 … 6', 'world'],
    ['Ctrl Shift Enter', 'saveNext'],
  ],
  quotation: [
    ['Alt ↓', 'nextQuotation'],
    ['1 … 7', 'rung'],
    ['Ctrl Enter', 'decide'],
  ],
  note: [
    ['ask:T', 'ask'],
    ['annotate:A', 'annotate'],
    ['deskPages:Q', 'deskPages'],
    ['Alt ↓', 'nextNote'],
    ['agree:E', 'resolve'],
  ],
  signOff: [
    ['nextOpen:O', 'nextOpen'],
    ['Ctrl Enter', 'sign'],
  ],
}

export interface LearnAsked {
  readonly dossier: Dossier | undefined
  readonly listed: Listed | undefined
  readonly named: boolean
}

/** What is done is told by the decisions that stand in the dossier: there is nothing else to be remembered. */
export function learnPage({ dossier, listed, named }: LearnAsked, { t, number }: Translator): LearnPage {
  const done = stepNames.filter((name) => dossier && isDone(name, dossier, listed))
  const current = stepNames.find((name) => !done.includes(name))
  const claims = listed?.progress
  return {
    steps: !dossier
      ? []
      : stepNames.map((name) => ({
          name,
          href: addressOf(dossier) + pathOf(name, dossier),
          presses: presses[name].map(([keys, does]) => ({
            keys: keys.split(' ').map(keyOf),
            does: t(`learn.${does}`),
          })),
          done: done.includes(name),
          current: name === current,
          soFar:
            name === 'signOff' && claims
              ? t('claims.progress', { done: number(claims.done), total: number(claims.total) })
              : undefined,
        })),
    progress: {
      words: t('learn.done', { count: done.length, total: number(stepNames.length) }),
      done: done.length,
      total: stepNames.length,
    },
    asksName: !named,
  }
}

function isDone(name: StepName, dossier: Dossier, listed: Listed | undefined): boolean {
  switch (name) {
    case 'link':
      return dossier.links.length > 0
    case 'claim':
      return dossier.verdicts.length > 0
    case 'quotation':
      return dossier.quotations.length > 0
    case 'note':
      return dossier.notes.length > 0 && dossier.resolutions.length > 0
    case 'signOff':
      return listed?.standing === 'signed-off'
  }
}

function pathOf(name: StepName, { witnesses }: Dossier): string {
  switch (name) {
    case 'link': {
      const account = witnesses.find(({ role }) => role === 'account')
      return account ? `?order=${account.id}` : ''
    }
    case 'claim':
      return '/claims/next'
    case 'quotation':
      return '/quotations?show=open'
    case 'note':
      return '/claims/next'
    case 'signOff':
      return '/sign-off'
  }
}

function keyOf(written: string): Key {
  const [action, usual] = written.split(':')
  return usual ? { usual, action } : { usual: written, action: undefined }
}
