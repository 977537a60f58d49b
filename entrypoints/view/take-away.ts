import type { ExportInput } from '../../src/export/input.ts'
import { nameFile, traceFormats } from '../../src/export/trace-formats.ts'
import type { ExportFormat, ExportTarget } from '../../src/ui/export-menu.tsx'

/** Pixels of the picture per px of the drawing, so that it prints well. */
const pixelsPerPx = 3

/** Saves a trace as a file, or puts it on the clipboard. Everything is made here; nothing is sent. */
export async function takeAway(
  input: ExportInput,
  format: ExportFormat,
  to: ExportTarget,
): Promise<void> {
  if (to === 'file') {
    saveFile(await makeBlob(input, format), nameOf(input, format))
  } else if (format === 'png') {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': makeBlob(input, 'png') })])
  } else {
    await navigator.clipboard.writeText(traceFormats[format].write(input))
  }
}

async function makeBlob(input: ExportInput, format: ExportFormat): Promise<Blob> {
  if (format === 'png') return drawPng(traceFormats.svg.write(input))
  const { write, type } = traceFormats[format]
  return new Blob([write(input)], { type: `${type};charset=utf-8` })
}

function nameOf(input: ExportInput, format: ExportFormat): string {
  return format === 'png' ? nameFile(input, 'svg').replace(/svg$/, 'png') : nameFile(input, format)
}

/** Offers a file to the browser, which saves it where the reader wants downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function drawPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * pixelsPerPx
    canvas.height = image.naturalHeight * pixelsPerPx
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
