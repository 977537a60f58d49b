/**
 * The sign of a quotation's relation to the page: a whole disc for firsthand, a broken ring for secondhand, with one core
 * for each hand the words went through beyond the first.
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
          <circle
            cx="7"
            cy="7"
            r="5"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-dasharray="5.35 2.5"
            stroke-dashoffset="2.7"
          />
          {hops > 1 && <circle cx="7" cy="7" r="1.75" fill="currentColor" />}
        </>
      ) : (
        <circle cx="7" cy="7" r="5" fill="currentColor" />
      )}
    </svg>
  )
}
