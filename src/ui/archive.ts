import { createContext } from 'preact'
import { type Archive, defaultSettings } from '../settings/settings.ts'

/** The archive that links to copies of a page lead to: the reader's choice, provided around all components. */
export const ArchiveContext = createContext<Archive>(defaultSettings.archive)
