/** Acronyms of up to three letters that mean an outlet wherever they stand. All others count only beside a cue. */
export const safeAcronyms: ReadonlySet<string> = new Set(
  'AP AFP UPI CNN BBC NPR PBS NBC CBS ABC NYT WSJ VOA CBC CTV ITV STV RTÉ NHK ZDF ARD ORF SRF NOS NRK SVT MTV VH1 HBO BET PTI ANI NME GMA'.split(
    ' ',
  ),
)
