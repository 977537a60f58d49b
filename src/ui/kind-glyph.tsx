/**
 * The sign of a quotation's relation to the page: a full disc for firsthand, an empty ring for secondhand, with a core where the
 * words went through a further outlet.
 */
export function KindGlyph({ secondhand, hops = 1 }: { secondhand: boolean; hops?: number }) {
  return (
    <svg
      class={secondhand ? 'glyph glyph-second' : 'glyph glyph-first'}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      {secondhand ? (
        <>
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="2" />
          {hops > 1 && <circle cx="7" cy="7" r="1.75" fill="currentColor" />}
        </>
      ) : (
        <circle cx="7" cy="7" r="6" fill="currentColor" />
      )}
    </svg>
  )
}
