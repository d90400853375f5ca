import { useTranslation } from 'react-i18next'
import type { SignInShownFragment } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { Table } from '@/ui/Table'
import { Pill } from './Pill'

/** Lines of the log of sign-ins, the latest first. */
export function SignIns({ lines }: { lines: readonly SignInShownFragment[] }) {
  const { t } = useTranslation()
  return (
    <Table
      caption={t('signIns.title')}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'at', header: t('signIns.at'), rowHeader: true, cell: (line) => formatDateTime(line.at) },
        {
          key: 'outcome',
          header: t('signIns.outcome'),
          cell: ({ outcome }) => (
            <Pill tone={outcome === 'SIGNED_IN' ? 'success' : 'warning'}>{t(`signIns.outcomes.${outcome}`)}</Pill>
          ),
        },
        { key: 'address', header: t('signIns.address'), cell: (line) => line.address },
        { key: 'device', header: t('signIns.device'), cell: (line) => <span className="small">{line.userAgent}</span> },
      ]}
    />
  )
}
