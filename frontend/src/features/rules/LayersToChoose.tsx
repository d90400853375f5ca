import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { Pill } from '@/domain/Pill'
import { optionalText, requiredDay, requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import { useViewer } from '@/domain/viewer'
import { type ChoosablePolicyFragment, ChooseRuleDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { Table } from '@/ui/Table'
import { scopeField } from './scopeField'

const schema = z.object({ agency: optionalText, validFrom: requiredDay, document: requiredText })

interface Props {
  act: ChoosablePolicyFragment
  layers: readonly ChoosablePolicyFragment[]
  /** Ids of those in force. */
  chosen: readonly string[]
  may: boolean
}

/** Local rules that can be laid over an act; each is off until a document puts it in force. */
export function LayersToChoose({ act, layers, chosen, may }: Props) {
  const { t } = useTranslation('rules')
  const text = useText()
  const { today } = useViewer()
  const [choosing, setChoosing] = useState<ChoosablePolicyFragment | null>(null)
  const choose = useGqlMutation(ChooseRuleDocument)
  if (layers.length === 0) return null
  return (
    <Card title={t('chosen.layers')}>
      <Table
        caption={t('chosen.layers')}
        rows={layers}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'layer',
            header: t('layer'),
            rowHeader: true,
            cell: (row) => (
              <>
                {text(row.title)} {row.unconfirmed && <Pill tone="warning">{t('part.unconfirmed')}</Pill>}
              </>
            ),
          },
          {
            key: 'state',
            header: t('stateOf'),
            cell: (row) =>
              chosen.includes(row.id) ? <Pill tone="success">{t('chosen.inForce')}</Pill> : t('chosen.off'),
          },
          {
            key: 'choose',
            header: <span className="visually-hidden">{t('chosen.chooseLayer')}</span>,
            onScreen: true,
            label: '',
            cell: (row) =>
              may &&
              !chosen.includes(row.id) && (
                <Button variant="link" onClick={() => setChoosing(row)}>
                  {t('chosen.chooseLayer')}
                </Button>
              ),
          },
        ]}
      />
      <FormDialog
        title={t('chosen.chooseLayer')}
        isOpen={choosing !== null}
        onClose={() => setChoosing(null)}
        intro={choosing && <p>{text(choosing.title)}</p>}
        schema={schema}
        defaults={{ agency: '', validFrom: today, document: '' }}
        fields={[
          scopeField(t),
          { name: 'validFrom', kind: 'date', label: t('chosen.validFrom'), hint: t('chosen.validFromHint') },
          { name: 'document', kind: 'text', label: t('chosen.document') },
        ]}
        submit={t('chosen.chooseLayer')}
        onSubmit={async (values) =>
          choose.mutateAsync({
            input: {
              ...values,
              agency: values.agency || null,
              policy: act.id,
              layer: choosing?.id ?? '',
              parameter: '',
              option: '',
            },
          })
        }
      />
    </Card>
  )
}
