/** A page says how it is written within this many bytes, as the HTML standard asks. */
const searched = 1024

/**
 * Decodes a page as browsers do: by its byte order mark, else by the charset of its Content-Type, else by its own `<meta>`,
 * else as UTF-8 if it is that, else as the web's old default.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? charsetIn(contentType) ?? metaOf(bytes)
  const decoder = label === null ? null : decoderFor(label)
  if (decoder) return decoder.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return null
}

function charsetIn(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1] ?? null
}

function metaOf(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched))
  const [tag] = start.replace(/<!--[^]*?-->/g, '').match(/<meta\s[^>]*charset\s*=[^>]*>/i) ?? []
  const label = tag && /charset\s*=\s*["']?\s*([\w-]+)/i.exec(tag)?.[1]
  // Who can read this tag byte by byte is not writing UTF-16.
  return label ? label.replace(/^utf-16(?:be|le)?$/i, 'utf-8') : null
}

/** Null for a charset that nobody knows. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
