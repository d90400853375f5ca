import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { Table } from '@/ui/Table'

const rows = [
  ['Ctrl + K', 'palette'],
  ['Ctrl + /', 'sheet'],
  ['Ctrl + ↑ / ↓', 'neighbour'],
  ['Esc', 'escape'],
  ['← ↑ → ↓', 'gridMove'],
  ['Enter, F2', 'gridEdit'],
  ['Shift + ← ↑ → ↓', 'gridRange'],
  ['Ctrl + C / V', 'gridCopy'],
  ['Ctrl + D', 'gridFill'],
  ['Ctrl + Z / Y', 'gridUndo'],
  ['Delete', 'gridClear'],
] as const

export default function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('help')
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <Table
        caption={t('title')}
        rows={rows}
        rowKey={([keys]) => keys}
        columns={[
          { key: 'keys', header: t('keys'), cell: ([keys]) => <kbd>{keys}</kbd>, rowHeader: true },
          { key: 'act', header: t('act'), cell: ([, act]) => t(act) },
        ]}
      />
    </Dialog>
  )
}
