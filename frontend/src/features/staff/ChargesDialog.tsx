import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { requiredDay, requiredText } from '@/domain/schemas'
import { AssignChargesDocument, type PostShownFragment, UnitOptionsDocument } from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Checkbox } from '@/ui/Field'

interface Props {
  post: PostShownFragment | null
  today: string
  isOpen: boolean
  onClose: () => void
}

const schema = z.object({ units: z.array(z.string()), validFrom: requiredDay, document: requiredText })

/** Units in a deputy's charge: the whole list, since it replaces the one before. */
export function ChargesDialog({ post, today, isOpen, onClose }: Props) {
  const { t } = useTranslation('staff')
  const assign = useGqlMutation(AssignChargesDocument)
  const units = useGql(UnitOptionsDocument, {}).data?.units ?? []
  const below = units.filter((unit) => unit.parent?.id === post?.unit.id)
  return (
    <FormDialog
      title={t('charges')}
      isOpen={isOpen}
      onClose={onClose}
      intro={<p>{t('chargesHint')}</p>}
      schema={schema}
      defaults={{
        units: post?.charges.filter((charge) => !charge.validTo).map((charge) => charge.unit.id) ?? [],
        validFrom: today,
        document: '',
      }}
      fields={[
        {
          name: 'units',
          kind: 'custom',
          label: t('units'),
          render: ({ value, onChange }) => <UnitChecks units={below} value={value} onChange={onChange} />,
        },
        { name: 'validFrom', kind: 'date', label: t('from') },
        { name: 'document', kind: 'text', label: t('document'), hint: t('documentHint') },
      ]}
      submit={t('assignCharges')}
      onSubmit={async (values) => {
        if (post) await assign.mutateAsync({ input: { ...values, post: post.id, version: post.version } })
      }}
    />
  )
}

interface ChecksProps {
  units: readonly { id: string; name: string }[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

function UnitChecks({ units, value, onChange }: ChecksProps) {
  const { t } = useTranslation('staff')
  return (
    <fieldset>
      <legend>
        <b>{t('units')}</b>
      </legend>
      {units.map((unit) => (
        <Checkbox
          key={unit.id}
          label={unit.name}
          checked={value.includes(unit.id)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, unit.id] : value.filter((id) => id !== unit.id))
          }
        />
      ))}
    </fieldset>
  )
}
