/**
 * Gets a JSON file of the index, unpacking it unless the server did so on the way.
 *
 * @throws when the file cannot be had or is damaged
 */
export async function fetchPacked<T>(address: string, fetcher: typeof fetch = fetch): Promise<T> {
  const response = await fetcher(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return JSON.parse(new TextDecoder().decode(bytes)) as T
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as T
}
