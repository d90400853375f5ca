import { useTranslation } from 'react-i18next'
import { UploadField } from '@/domain/UploadField'
import type { UploadedFile } from '@/lib/files'
import { Button } from '@/ui/Button'
import styles from './Petition.module.css'

interface Props {
  files: readonly UploadedFile[]
  onChange: (files: UploadedFile[]) => void
}

/** The files that go with a petition: sent when they are chosen, kept when the petition is filed. */
export function Enclosures({ files, onChange }: Props) {
  const { t } = useTranslation(['petitions', 'common'])
  return (
    <fieldset className={styles.files}>
      <legend>{t('files')}</legend>
      <p className="muted small">{t('filesHint')}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {file.name}{' '}
            <Button
              variant="link"
              aria-label={t('fileOf', { name: file.name })}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              {t('removeFile')}
            </Button>
          </li>
        ))}
      </ul>
      <UploadField listed label={t('common:attachFile')} onChange={(file) => onChange([...files, file])} />
    </fieldset>
  )
}
