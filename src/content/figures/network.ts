import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'

/** A node of a network: who cites, or what is cited. */
export interface NetworkNode {
  id: string
  kind: 'agency' | 'document'
  label: string
  /** Weight: reports that cite, or that are cited from. */
  value: number
}

/** A line between two nodes. */
export interface NetworkLink {
  source: string
  target: string
  value: number
}

/** A network ready to draw: whole units of the view box. */
export interface NetworkChart {
  width: number
  height: number
  nodes: (NetworkNode & { x: number; y: number; radius: number; labelY: number })[]
  links: { x1: number; y1: number; x2: number; y2: number; width: number }[]
}

const TICKS = 400
const MARGIN = { x: 8, y: 45 }
/** Labels are wider than high, so the drawing is stretched. */
const STRETCH = 1.75
/** Units that a character of a label takes, about; and a wide one in bold. */
const CHARACTER = 6.2
const WIDE_CHARACTER = 7.4

/**
 * Lays a network out by force, the same way each time: d3-force starts from a fixed spiral and a fixed seed, the number
 * of steps is fixed, and coordinates are rounded.
 */
export function layoutNetwork(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
): NetworkChart {
  const most = Math.max(1, ...nodes.map(({ value }) => value))
  const radiusOf = ({ kind, value }: NetworkNode) =>
    kind === 'agency' ? 11 : Math.round(4 + 8 * Math.sqrt(value / most))
  const bodies = nodes.map((node) => ({ ...node, radius: radiusOf(node) }) as Body)
  const heaviest = Math.max(1, ...links.map(({ value }) => value))
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        links.map(({ source, target }) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(110)
        .strength(0.35),
    )
    .force('charge', forceManyBody().strength(-420))
    .force(
      'collide',
      forceCollide<Body>(({ label }) => 14 + (label.length * CHARACTER) / 4.2).iterations(3),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .stop()
  simulation.tick(TICKS)

  for (const body of bodies) body.x = (body.x ?? 0) * STRETCH
  const halfLabel = ({ label }: Body) => (label.length * WIDE_CHARACTER) / 2
  const ys = bodies.map(({ y = 0 }) => y)
  const left = Math.min(...bodies.map((body) => (body.x ?? 0) - halfLabel(body))) - MARGIN.x
  const right = Math.max(...bodies.map((body) => (body.x ?? 0) + halfLabel(body))) + MARGIN.x
  const top = Math.min(...ys) - MARGIN.y
  const place = new Map(
    bodies.map((body) => [
      body.id,
      { ...body, x: Math.round((body.x ?? 0) - left), y: Math.round((body.y ?? 0) - top) },
    ]),
  )
  return {
    width: bodies.length ? Math.round(right - left) : 0,
    height: bodies.length ? Math.round(Math.max(...ys) - top + MARGIN.y) : 0,
    nodes: [...place.values()].map(({ id, kind, label, value, x, y, radius }) => ({
      id,
      kind,
      label,
      value,
      x,
      y,
      radius,
      labelY: y + radius + 13,
    })),
    links: links.flatMap(({ source, target, value }) => {
      const [from, to] = [place.get(source), place.get(target)]
      if (!from || !to) return []
      const width = 1 + Math.round((3 * value) / heaviest)
      return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, width }]
    }),
  }
}

interface Body extends NetworkNode, SimulationNodeDatum {
  radius: number
}
