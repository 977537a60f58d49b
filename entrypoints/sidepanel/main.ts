import { hearPages } from '../../src/messages.ts'
import { drawView } from '../view/draw.tsx'
import { followTab } from './follow-tab.ts'

const session = await drawView(null)
const isFollowed = await followTab((tab) => void session.look(tab))

hearPages((tab, notice) => {
  if (!isFollowed(tab)) return
  if (notice.type === 'selected' || notice.type === 'show-in-list') session.select(notice.id)
  else void session.look(tab, true)
})
