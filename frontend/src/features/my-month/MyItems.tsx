import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { optionalText, requiredDay, requiredDecimal } from '@/domain/schemas'
import { usePersonWork } from '@/domain/usePersonWork'
import { useViewer } from '@/domain/viewer'
import { WorkItems } from '@/domain/WorkItems'
import { ReportDeliveryDocument, type WorkItemShownFragment } from '@/gql/generated/graphql'
import { parseDecimal, subtractDecimals } from '@/lib/numbers'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { TableFoot } from '@/ui/Table'
import { toast } from '@/ui/Toast'
import { ClaimDialog } from './ClaimDialog'

const schema = z.object({ qty: requiredDecimal, deliveredOn: requiredDay, evidence: optionalText, note: optionalText })

export function MyItems({ period, person }: { period: string; person: string }) {
  const { t } = useTranslation('month')
  const viewer = useViewer()
  const { query, items } = usePersonWork(period, person)
  const report = useGqlMutation(ReportDeliveryDocument)
  const [item, setItem] = useState<WorkItemShownFragment | null>(null)
  const [open, setOpen] = useState<'report' | 'claim' | null>(null)
  return (
    <Card>
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('noWork')}>{t('noWorkHint')}</EmptyState>
          ) : (
            <>
              <WorkItems
                items={items}
                actions={(entry) => (
                  <>
                    {entry.availableActions.includes('REPORT_DELIVERY') && (
                      <Button
                        onClick={() => {
                          setItem(entry)
                          setOpen('report')
                        }}
                      >
                        {t('report')}
                      </Button>
                    )}
                    {entry.availableActions.includes('CLAIM_CAUSE') && (
                      <Button
                        variant="link"
                        onClick={() => {
                          setItem(entry)
                          setOpen('claim')
                        }}
                      >
                        {t('claim')}
                      </Button>
                    )}
                  </>
                )}
              />
              <TableFoot query={query} shown={items.length} />
            </>
          )
        }
      </Loaded>
      <FormDialog
        title={t('reportTitle')}
        isOpen={open === 'report'}
        onClose={() => setOpen(null)}
        intro={<b>{item?.content}</b>}
        schema={schema}
        defaults={{
          qty: item ? subtractDecimals(item.assignedQty, item.acceptedQty) : '',
          deliveredOn: viewer.today,
          evidence: '',
          note: '',
        }}
        fields={[
          { name: 'qty', kind: 'decimal', label: t('qty') },
          { name: 'deliveredOn', kind: 'date', label: t('deliveredOn') },
          { name: 'evidence', kind: 'text', label: t('evidence'), hint: t('evidenceHint') },
          { name: 'note', kind: 'textarea', label: t('note') },
        ]}
        submit={t('report')}
        onSubmit={async (values) => {
          if (!item) return
          await report.mutateAsync({
            input: { ...values, qty: parseDecimal(values.qty) ?? values.qty, workItem: item.id },
          })
          toast(t('reported'))
        }}
      />
      <ClaimDialog item={item} isOpen={open === 'claim'} onClose={() => setOpen(null)} />
    </Card>
  )
}
