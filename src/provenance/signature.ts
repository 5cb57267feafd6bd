import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Head } from './chain.ts'

/** Somebody's word, by a key (Ed25519, RFC 8032), that a history ended so, and what stood in the export beside it. */
export interface Signature extends Head {
  /** SHA-256 of the manifest that was signed with the head. */
  readonly manifest: string
  /** The public key, raw, in hexadecimal. */
  readonly key: string
  /** In hexadecimal. */
  readonly signature: string
}

export type Sign = (statement: Pick<Signature, 'seq' | 'hash' | 'manifest'>) => Signature

/** A new private key (PKCS 8, PEM). */
export function newSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
}

/** Signs with a private key. The same statement gives the same signature, always. */
export function signingWith(privateKey: string): Sign {
  const secret = createPrivateKey(privateKey)
  const key = Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x!, 'base64url').toString('hex')
  return ({ seq, hash, manifest }) => ({
    seq,
    hash,
    manifest,
    key,
    signature: sign(null, bytesOf({ seq, hash, manifest }), secret).toString('hex'),
  })
}

/** Whether the signature is of this statement and by this key. Whose key it is must be known from elsewhere. */
export function isGenuine({ key, signature, ...statement }: Signature): boolean {
  try {
    const x = Buffer.from(key, 'hex').toString('base64url')
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, bytesOf(statement), publicKey, Buffer.from(signature, 'hex'))
  } catch {
    return false
  }
}

function bytesOf({ seq, hash, manifest }: Pick<Signature, 'seq' | 'hash' | 'manifest'>): Uint8Array {
  return new TextEncoder().encode(`muqabala history\n${seq}\n${hash}\n${manifest}\n`)
}
