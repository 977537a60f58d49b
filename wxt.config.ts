import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Hearsay',
    description: 'Traces the sources of the news article you are reading.',
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: 'Trace the sources of this page' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hearsay@hearsay.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
