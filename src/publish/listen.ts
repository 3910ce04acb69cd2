import type { Server } from 'node:http'

/** Port of `start` and `dev` when `PORT` says nothing else. */
const DEFAULT_PORT = 4321

/** The port that the environment asks for. @throws when `PORT` is no port */
export function readPort(env: NodeJS.ProcessEnv = process.env): number {
  const port = Number(env.PORT || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT phải là một số từ 0 đến 65535, không phải “${env.PORT}”.`)
  return port
}

/**
 * Listens on this machine, and ends with the process's first SIGINT or SIGTERM.
 *
 * @throws an error in the reader's words when the port is taken
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen(port, resolve)
  })
  onEnd(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** Says in words why a port cannot be used. */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start.`,
    )
  if (error.code === 'EACCES')
    return new Error(`Không được phép dùng cổng ${port}. Hãy chọn cổng từ 1024 trở lên bằng PORT.`)
  return error
}

/** Runs a task at the first SIGINT or SIGTERM, then ends the process. */
export function onEnd(task: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void task().finally(() => process.exit(0)))
}
