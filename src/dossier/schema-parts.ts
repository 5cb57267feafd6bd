import { z } from 'zod'

/** The parts that the bodies of events are made of, each with the most that anyone can have meant. */
export const words = z.string().max(20_000)
export const line = z.string().max(2000)
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const text = z.string().regex(/^[\w-]{1,40}$/)
export const count = z.int().min(0).max(1_000_000_000)
export const entry = count.min(1)
export const place = z.strictObject({
  revision: hash,
  start: count,
  end: count,
  exact: z.string().max(10_000_000),
  prefix: words,
  suffix: words,
})
export const places = z.array(place).max(1000)
