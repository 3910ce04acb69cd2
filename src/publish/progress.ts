/** A stage of a build, as people watch it. */
export interface Stage {
  /** So many units more are done. */
  tick(count?: number): void
  /** The whole is known, or another than was thought. */
  expect(total: number): void
  /** Ends the stage; `note` goes on its line. */
  done(note?: string): void
}

export interface Progress {
  stage(name: string, total?: number): Stage
  /** A line of its own. */
  say(line: string): void
  /** Seconds of each stage, in the order in which they began. */
  seconds(): Map<string, number>
}

/** Where progress is shown: `process.stderr`, or a test's own. */
export interface ProgressOutput {
  isTTY?: boolean | undefined
  columns?: number | undefined
  write(text: string): unknown
}

interface Running {
  name: string
  started: number
  done: number
  total: number
  said: number
}

/** A terminal line is drawn again no more often than this; plain lines come no more often than that. Milliseconds. */
const REDRAW = 100
const PLAIN = 15_000
/** The first pages wait for the program to be put together: of fewer the time that is left cannot be told. */
const LEAST_SHARE = 0.02

/**
 * Shows how a build goes: on a terminal one line with the count, the rate and the time left of each stage that runs;
 * elsewhere a plain line when a stage ends, and now and then while a long one runs.
 */
export function showProgress(
  output: ProgressOutput,
  now: () => number = performance.now.bind(performance),
): Progress {
  const running = new Set<Running>()
  const seconds = new Map<string, number>()
  let drawn = Number.NEGATIVE_INFINITY

  const draw = (force = false) => {
    if (!output.isTTY || (!force && now() - drawn < REDRAW)) return
    drawn = now()
    const line = [...running].map((stage) => describe(stage, now())).join(' | ')
    output.write(`\r\u001B[2K${line.slice(0, (output.columns ?? 80) - 1)}`)
  }
  const say = (line: string) => {
    output.write(output.isTTY ? `\r\u001B[2K${line}\n` : `${line}\n`)
    draw(true)
  }

  return {
    say,
    seconds: () => seconds,
    stage(name, total = 0) {
      const stage: Running = { name, started: now(), done: 0, total, said: now() }
      seconds.set(name, 0)
      running.add(stage)
      draw(true)
      return {
        tick(count = 1) {
          stage.done += count
          draw()
          if (!output.isTTY && now() - stage.said > PLAIN) {
            stage.said = now()
            say(describe(stage, now()))
          }
        },
        expect(known) {
          stage.total = known
        },
        done(note) {
          running.delete(stage)
          const spent = (now() - stage.started) / 1000
          seconds.set(name, spent)
          const count = stage.done ? `${stage.done}, ` : ''
          say(`✓ ${name}: ${count}${duration(spent)}${note ? ` (${note})` : ''}`)
        },
      }
    },
  }
}

function describe({ name, started, done, total }: Running, at: number): string {
  const spent = (at - started) / 1000
  if (!done) return `${name} …`
  const rate = done / spent
  const count = total ? `${done}/${total}` : `${done}`
  const isTelling = total > done && done / total >= LEAST_SHARE
  const left = isTelling ? `, còn ${duration((total - done) / rate)}` : ''
  const perSecond = rate >= 10 ? Math.round(rate) : rate.toFixed(1).replace('.', ',')
  return `${name} ${count}, ${perSecond}/giây${left}`
}

/** Seconds in words: `0,4 giây`, `2 phút 5 giây`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} giây`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} giây` : `${Math.floor(whole / 60)} phút ${whole % 60} giây`
}
