// @vitest-environment node
import { expect, test } from 'vitest'
import { letPageWork } from '../../src/page/pause.ts'

test('what the page had to do before is done when our next step comes', async () => {
  const order: string[] = []
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    order.push('page')
    port1.close()
  }
  port2.postMessage(null)
  await letPageWork()
  order.push('us')
  expect(order).toEqual(['page', 'us'])
})
