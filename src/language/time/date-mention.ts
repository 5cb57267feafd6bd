import type { Span } from '../../text/span.ts'

export type Calendar = 'gregorian' | 'hijri'

export interface Clock {
  /** 0 to 23 where the part of the day is said; else as it was said. */
  readonly hour: number
  readonly minute: number
  readonly period?: 'am' | 'pm'
}

export type RelativeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** What a text says of a time, and no more: an absent field was not said. */
export interface TimeFields {
  readonly calendar: Calendar
  readonly year?: number
  /** 1 to 12, of the calendar. */
  readonly month?: number
  readonly day?: number
  /** ISO 8601: Monday 1 to Sunday 7. */
  readonly weekday?: number
  /** Its first year: 1990. */
  readonly decade?: number
  /** 20 is 1901 to 2000, as people use it: 1900 to 1999. */
  readonly century?: number
  readonly clock?: Clock
  /** Counted from the day of the speech: yesterday is day, -1. */
  readonly relative?: { readonly unit: RelativeUnit; readonly offset: number }
  /** Day and month may be the other way round: 3/4/2003. */
  readonly ambiguous?: true
}

/** A date or time in a text. */
export interface DateMention extends Span, TimeFields {
  /** First and last day (ISO 8601, Gregorian), where they can be told. A Hijri day may be two days off. */
  readonly resolved?: { readonly from: string; readonly to: string }
}

/** A mention in the making: it holds the lexemes `first` to `next` (exclusive). */
export interface DateDraft {
  readonly first: number
  readonly next: number
  readonly fields: TimeFields
  /** Its number is a quantity too: "three days ago" lasts three days. */
  readonly counts?: true
}
