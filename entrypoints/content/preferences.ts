import type { Settings } from '../../src/settings/settings.ts'
import type { Wording } from '../../src/wording/wording.ts'

/** How the reader wants pages marked and cards to speak. */
export type Preferences = { readonly settings: Settings; readonly wording: Wording }
