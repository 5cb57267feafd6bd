import type { Server } from 'node:http'

/** How long an answer under way may still take, in milliseconds. */
const patience = 5000

/**
 * Ends a server: it takes no more connections, finishes the answers under way, and closes each connection as it falls idle
 * (a browser keeps its own open, and would hold the server for five seconds).
 */
export function drained(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('Connection', 'close'))
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const limit = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(limit)
      resolve()
    })
  })
}
