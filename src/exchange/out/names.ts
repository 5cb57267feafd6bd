/** The name of bytes by their SHA-256 (RFC 6920): it names the same text wherever it is kept. */
export function hashName(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}
