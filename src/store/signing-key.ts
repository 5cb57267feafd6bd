import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSigningKey, signingWith, type Sign } from '../provenance/signature.ts'

const fileName = 'signing-key.pem'

/** Signs with the key of a folder, which is made when something is signed for the first time. Only its owner may read it. */
export function signerOf(folder: string): Sign {
  let sign: Sign | undefined
  return (statement) => (sign ??= signingWith(keyOf(folder)))(statement)
}

function keyOf(folder: string): string {
  const path = join(folder, fileName)
  if (!existsSync(path)) makeKey(folder, path)
  return readFileSync(path, 'utf8')
}

/** Whole or not at all: of two that make a key at the same moment one is kept. */
function makeKey(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true })
  const fresh = `${path}.${process.pid}`
  writeFileSync(fresh, newSigningKey(), { mode: 0o600 })
  try {
    linkSync(fresh, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh)
  }
}
