const Ordinary = globalThis.Response

/**
 * An answer that has the bytes it was given, which an ordinary one copies into a stream. Who asks for that gets it from
 * an ordinary one, made then.
 */
class KeptResponse extends Ordinary {
  readonly kept: Uint8Array<ArrayBuffer> | null
  #whole: Response | null = null

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const kept = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : null
    super(kept ? null : body, init)
    this.kept = kept
  }

  /** One that others made is an answer, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Ordinary[Symbol.hasInstance](value)
  }

  get #ordinary(): Response | null {
    if (this.kept) this.#whole ??= new Ordinary(this.kept, this)
    return this.#whole
  }

  override get body() {
    return this.#ordinary?.body ?? super.body
  }

  override get bodyUsed() {
    return this.#whole?.bodyUsed ?? super.bodyUsed
  }

  override arrayBuffer() {
    return this.#ordinary?.arrayBuffer() ?? super.arrayBuffer()
  }

  override bytes() {
    return this.#ordinary?.bytes() ?? super.bytes()
  }

  override text() {
    return this.#ordinary?.text() ?? super.text()
  }

  override clone() {
    return this.#ordinary?.clone() ?? super.clone()
  }
}

/**
 * Makes answers that keep their bytes for as long as pages are rendered. Astro hands each page over as an answer with its
 * bytes, and an ordinary one copies them three times until they are out again: a fifth of the time that pages take.
 *
 * @returns puts the ordinary ones back
 */
export function keepResponses(): () => void {
  globalThis.Response = KeptResponse
  return () => {
    globalThis.Response = Ordinary
  }
}

/** The bytes of an answer, which nothing else asks for any more. */
export const bytesOf = async (response: Response): Promise<Uint8Array> =>
  ('kept' in response && (response as KeptResponse).kept) || (await response.bytes())
