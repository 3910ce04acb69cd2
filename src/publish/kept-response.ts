const Original = globalThis.Response

/** An answer that has the bytes it was given, which an ordinary one copies into a stream. */
class KeptResponse extends Original {
  readonly kept: Uint8Array<ArrayBuffer> | null

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const kept = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : null
    super(kept ? null : body, init)
    this.kept = kept
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
    globalThis.Response = Original
  }
}

/** The bytes of an answer, which it does not need any more. */
export const bytesOf = async (response: Response): Promise<Uint8Array> =>
  (response instanceof KeptResponse && response.kept) || (await response.bytes())

/** An answer whose body others can read. */
export const asOrdinary = (response: Response): Response =>
  response instanceof KeptResponse
    ? new Original(response.kept ?? response.body, response)
    : response
