/** Bytes sent at once. */
const CHUNK = 512 * 1024;
/** UTF-8 needs no more for a unit of UTF-16. */
const WIDEST = 3;

/**
 * The texts as UTF-8, in large chunks. Each text is written where it is sent from: joining them first would copy
 * everything twice, and the collector would have to clear that away.
 */
export function* bytesOf(texts: Iterable<string>, size = CHUNK): Generator<Buffer> {
  let chunk = Buffer.allocUnsafeSlow(size);
  let used = 0;
  for (const text of texts) {
    const most = text.length * WIDEST;
    if (most > size - used && used > 0) {
      yield chunk.subarray(0, used);
      chunk = Buffer.allocUnsafeSlow(size);
      used = 0;
    }
    if (most > size) yield Buffer.from(text);
    else used += chunk.write(text, used);
  }
  if (used > 0) yield chunk.subarray(0, used);
}
