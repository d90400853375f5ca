import { formatLongDate } from '@/lib/dates'
import { cx } from '@/ui/cx'
import styles from './PrintHead.module.css'
import { useViewer } from './viewer'
import '@fontsource/tinos/latin-400.css'
import '@fontsource/tinos/latin-700.css'
import '@fontsource/tinos/vietnamese-400.css'
import '@fontsource/tinos/vietnamese-700.css'

/** Head of a printed sheet as Decree 30/2020 asks for. Official papers are in Vietnamese, whatever the screen shows. */
export function PrintHead({ title, subtitle }: { title: string; subtitle?: string | undefined }) {
  const viewer = useViewer()
  return (
    <div className={cx('print-only', styles.head)} lang="vi" data-print-head>
      <div className={styles.columns}>
        <div className={styles.upper}>
          <b>{viewer.agency?.name ?? viewer.scope[0]?.name}</b>
        </div>
        <div>
          <div className={styles.upper}>
            <b>Cộng hòa xã hội chủ nghĩa Việt Nam</b>
          </div>
          <div className={styles.motto}>Độc lập - Tự do - Hạnh phúc</div>
          <div>
            <i>{formatLongDate(viewer.today, 'vi')}</i>
          </div>
        </div>
      </div>
      <div className={styles.title}>{title}</div>
      {subtitle && <div style={{ textAlign: 'center' }}>{subtitle}</div>}
    </div>
  )
}
