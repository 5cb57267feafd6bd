import type { Request, RequestHandler } from 'express'
import { refused } from './errors.ts'

/**
 * Answers only under our own names: another name that leads to this machine is a rebinding attack (a page elsewhere that has
 * its host name point to 127.0.0.1).
 */
export function hostGuard(host: string | undefined): RequestHandler {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', ...(host ? [host.toLowerCase()] : [])])
  return (request, response, next) => {
    const given = (request.headers.host ?? '').toLowerCase()
    const port = request.socket.localPort
    const ours = [...names].some((name) => given === `${name}:${port}` || (port === 80 && given === name))
    if (ours) next()
    else void refused(request, response, 403, 'host')
  }
}

/**
 * Lets only our own pages write. `SameSite` cookies do not suffice: another port of 127.0.0.1 is the same site
 * (Fetch Metadata, 2.3; Origin, RFC 6454, 7).
 */
export const writeGuard: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || isOurs(request)) next()
  else void refused(request, response, 403, 'origin')
}

function isOurs({ headers, protocol }: Request): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === `${protocol}://${headers.host}`
}
