import { Download, RotateCcw, Upload } from 'lucide'
import { useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useWording } from '../wording.tsx'

type FileOptionsProps = {
  readonly actions: {
    readonly onSaveFile: () => void
    readonly onReadFile: (file: File) => void
    readonly onReset: () => void
  }
}

/** Takes all settings away as a file, in again, or back to the beginning. */
export function FileOptions({ actions }: FileOptionsProps) {
  const { say } = useWording()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="buttons">
      <button type="button" class="plain" onClick={actions.onSaveFile}>
        <Icon of={Download} size={14} />
        {say('fileSave')}
      </button>
      <button type="button" class="plain" onClick={() => picker.current?.click()}>
        <Icon of={Upload} size={14} />
        {say('fileRead')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={say('fileRead')}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = '' // the same file may be read again
          if (file) actions.onReadFile(file)
        }}
      />
      <button type="button" class="plain" onClick={actions.onReset}>
        <Icon of={RotateCcw} size={14} />
        {say('fileReset')}
      </button>
    </div>
  )
}
