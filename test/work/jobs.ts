import { setTimeout as pause } from 'node:timers/promises'

export const double = (number: number) => number * 2

export async function wait(milliseconds: number): Promise<number> {
  await pause(milliseconds)
  return milliseconds
}

export function spin(): never {
  for (;;);
}

export function fail(): never {
  throw new RangeError('no such passage')
}

export function die(): never {
  process.exit(3)
}
