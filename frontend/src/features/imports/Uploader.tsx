import { IconUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '@/domain/UnitSelect'
import type { ImportKind } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card, Filters } from '@/ui/Page'
import styles from './Imports.module.css'
import { type Upload, useUploads } from './useUploads'

const kinds: readonly ImportKind[] = ['UNITS', 'STAFF', 'CATALOGUE', 'WORK']

/** Files dropped or chosen, as many at once as there are; the server recognises what they hold. */
export function Uploader() {
  const { t } = useTranslation('imports')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [kind, setKind] = useState<ImportKind | null>(null)
  const [agency, setAgency] = useState<string | null>(null)
  const { uploads, add } = useUploads()
  const take = (files: FileList | null) => {
    if (files && files.length > 0) void add([...files], { kind, agency })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Card padded>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconUpload size={28} aria-hidden />
        <b>{t('drop')}</b>
        <span className="muted small">{t('dropHint')}</span>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          multiple
          tabIndex={-1}
          accept=".xlsx,.csv"
          aria-label={t('choose')}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
        <Button variant="primary" onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
      </div>
      <Filters>
        <Select
          label={t('kind')}
          empty={t('recognise')}
          value={kind ?? ''}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(event) => setKind((event.target.value || null) as ImportKind | null)}
        />
        <UnitSelect
          label={t('agencyOfFile')}
          placeholder={t('fromFile')}
          kinds={['DEPARTMENT', 'COMMUNE']}
          value={agency}
          onChange={setAgency}
        />
      </Filters>
      <div className={styles.templates}>
        <span className="muted">{t('templates')}</span>
        {kinds.map((value) => (
          <a key={value} href={`/templates/${value.toLowerCase()}.xlsx`} download>
            {t(`kinds.${value}`)}
          </a>
        ))}
      </div>
      {uploads.length > 0 && (
        <ul className={styles.queue} aria-live="polite">
          {uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function UploadLine({ upload }: { upload: Upload }) {
  const { t } = useTranslation('imports')
  return (
    <li>
      <b>{upload.name}</b> · {t(`upload.${upload.state}`)}{' '}
      {upload.batch && (
        <Link to="/nhap-du-lieu/$batch" params={{ batch: upload.batch }}>
          {t('look')}
        </Link>
      )}
      {upload.error && <ErrorNote error={upload.error} />}
    </li>
  )
}
