import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command cost. */
export interface Cost {
  code: number | null
  /** Seconds. */
  wall: number
  /** Seconds of processor time of the command and all that it started; null where the system does not tell. */
  cpu: number | null
  /** Most memory of all its processes together, in MB; null where the system does not tell. */
  memory: number | null
  output: string
}

/** Milliseconds between two looks at the processes. */
const INTERVAL = 100
/** Of `/proc`: ticks in a second and bytes in a page, the same on all Linux machines that Node supports. */
const TICKS = 100
const PAGE = 4096

/** Runs a command and measures its whole tree of processes. */
export async function measure(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Cost> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, NODE_ENV: 'production', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const take = (chunk: Buffer) => {
    output = (output + chunk).slice(-20_000)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)

  const ticks = new Map<number, number>()
  let memory = 0
  const look = () => {
    const tree = child.pid ? processTree(child.pid) : []
    memory = Math.max(memory, tree.reduce((sum, { pages }) => sum + pages, 0) * PAGE)
    for (const { pid, used } of tree) ticks.set(pid, used)
  }
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL) : null
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (timer) clearInterval(timer)
  const used = [...ticks.values()].reduce((sum, value) => sum + value, 0) / TICKS
  return {
    code,
    wall: (performance.now() - started) / 1000,
    cpu: timer && used,
    memory: timer && memory / 1e6,
    output,
  }
}

interface ProcessState {
  pid: number
  parent: number
  used: number
  pages: number
}

/** A process and all below it. */
function processTree(root: number): ProcessState[] {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (stateOf(name) ?? []) : [],
  )
  const members = new Set([root])
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all)
      if (members.has(parent) && !members.has(pid)) {
        members.add(pid)
        grown = true
      }
  }
  return all.filter(({ pid }) => members.has(pid))
}

function stateOf(pid: string): ProcessState | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may hold spaces: state, parent, … utime and stime are fields 14 and 15, rss is 24.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return {
      pid: Number(pid),
      parent: fields[1]!,
      used: fields[11]! + fields[12]!,
      pages: fields[21]!,
    }
  } catch {
    return null
  }
}
