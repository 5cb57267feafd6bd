import type { Moment } from './times.ts'

/**
 * The address of a recording at the moment a passage is heard (Media Fragments URI 1.0, 4.2.1: `#t=12.5,17`, in seconds).
 * `undefined` for an address that is not of the web: nothing else may become a link.
 */
export function atMoment(recording: string, { from, until }: Moment): string | undefined {
  if (!/^https?:\/\//i.test(recording) || !URL.canParse(recording)) return undefined
  const address = new URL(recording)
  const rest = address.hash.replace(/^#/, '').replace(/(^|&)t=[^&]*/, '')
  const time = until > from ? `t=${seconds(from)},${seconds(until)}` : `t=${seconds(from)}`
  address.hash = rest === '' ? time : `${rest}&${time}`
  return address.href
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000)
}

/** A moment as it is read off a player: 1:02:07, or 2:07 in the first hour. */
export function clockWords(milliseconds: number): string {
  const all = Math.floor(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
