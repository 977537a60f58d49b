/** Acronyms of up to three letters that mean an outlet wherever they stand. All others count only beside a cue. */
export const safeAcronyms: ReadonlySet<string> = new Set(
  `AP AFP UPI CNN BBC NPR PBS NBC CBS ABC NYT WSJ VOA CBC CTV ITV STV RTÉ NHK ZDF ARD ORF SRF NOS NRK SVT MTV VH1 HBO BET PTI ANI NME GMA
  EFE RFI FAZ NZZ WDR NDR SWR KBS YTN NTB CTK ČTK TVO TVE RNE RTL TF1 BFM TV2 TV4 VRT VTM TVN TVP TRT TMZ LBC RNZ OPB GPB HVG OAN`.split(
    /\s+/,
  ),
)
