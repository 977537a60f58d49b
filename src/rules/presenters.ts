/**
 * Presenters and hosts who for years have talked to guests for one outlet alone, so that “told Anderson Cooper” says where. Who has
 * changed outlets, works for several or shares the name with somebody known is left out.
 */
const lines = `
CNN: Anderson Cooper; Wolf Blitzer; Jake Tapper; Erin Burnett; Christiane Amanpour; Fareed Zakaria
Fox News: Sean Hannity; Laura Ingraham; Bret Baier
MS NOW: Rachel Maddow; Chris Hayes; Lawrence O’Donnell; Nicolle Wallace; Joe Scarborough; Mika Brzezinski
ABC News: George Stephanopoulos; David Muir; Jimmy Kimmel; Martha Raddatz
NBC News: Savannah Guthrie; Hoda Kotb; Lester Holt; Kristen Welker; Jimmy Fallon; Seth Meyers; Al Roker
CBS News: Gayle King; Margaret Brennan; Lesley Stahl; Scott Pelley; Stephen Colbert; James Corden
NPR: Terry Gross; Steve Inskeep; Ari Shapiro; Leila Fadel
The Ellen DeGeneres Show: Ellen DeGeneres
The Joe Rogan Experience: Joe Rogan
Call Her Daddy: Alex Cooper
Armchair Expert: Dax Shepard
Sirius XM: Howard Stern
Apple Music 1: Zane Lowe
BBC: Laura Kuenssberg; Victoria Derbyshire; Amol Rajan
ITV News: Lorraine Kelly; Susanna Reid
Sky News: Kay Burley; Beth Rigby; Sophy Ridge
LBC: Nick Ferrari; Shelagh Fogarty
Happy Place: Fearne Cotton
The Diary of a CEO: Steven Bartlett
RTÉ: Joe Duffy; Miriam O’Callaghan
2GB: Ben Fordham; Ray Hadley
ABC News (Australia): Leigh Sales; Laura Tingle
KIIS FM: Kyle Sandilands; Jackie O
CBC News: Rosemary Barton
Republic TV: Arnab Goswami
India Today: Rajdeep Sardesai
Geo News: Hamid Mir; Shahzeb Khanzada
Channels Television: Seun Okinbaloye
Arise News: Rufai Oseni
`

/** The name of the outlet that a presenter talks for, by the presenter's full name with straight or curly apostrophes. */
export const PRESENTERS: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [outlet = '', names = ''] = line.split(/: (.*)/)
      return names.split('; ').flatMap((name): [string, string][] => [
        [name, outlet],
        [name.replaceAll('’', "'"), outlet],
      ])
    }),
)
