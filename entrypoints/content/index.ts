import '../../assets/marks.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import markStyles from '../../assets/marks.css?inline'
import { answerRequests, type Report, tellCount } from '../../src/messages.ts'
import { removeLeftHosts } from './card-host.ts'
import { beginReading, type Reading } from './reading.ts'

// Injected at each click of the button: what runs already is found here, in the isolated world that only we see.
const world = globalThis as { hearsayReading?: Reading | undefined }

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true, // the page need not hear of us
  main(): Report {
    try {
      world.hearsayReading ??= begin()
      return world.hearsayReading.report()
    } catch (error) {
      // A fault of ours is told to the reader, not to the page's console.
      return { state: 'obstacle', obstacle: 'failed', language: null, detail: String(error) }
    }
  },
})

function begin(): Reading {
  removeLeftHosts(document)
  const reading = beginReading(document, true, markStyles, {
    onCount: tellCount,
    onEnd() {
      stopAnswering()
      world.hearsayReading = undefined
    },
  })
  const stopAnswering = answerRequests(reading.answer)
  return reading
}
