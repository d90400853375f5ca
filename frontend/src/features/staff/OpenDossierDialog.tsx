import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { FormDialog } from '@/domain/FormDialog'
import { VerdictPill } from '@/domain/Pill'
import { requiredText } from '@/domain/schemas'
import { useText } from '@/domain/text'
import {
  type DossierKind,
  EligibilityShownDocument,
  OpenByHandDocument,
  PersonNormsDocument,
  type PersonNormsQuery,
} from '@/gql/generated/graphql'
import { useGql, useGqlMutation } from '@/lib/query'
import { Select } from '@/ui/Field'
import { Loaded } from '@/ui/States'

interface Props {
  person: string
  period: string
  isOpen: boolean
  onClose: () => void
  onOpened: (id: string) => void
}

/** Kinds that no norm need judge. */
const free: readonly DossierKind[] = ['DISCIPLINE', 'RESPONSIBILITY_REVIEW', 'TRANSFER', 'RESIGNATION', 'STEP_DOWN']
const schema = z.object({ subject: requiredText, reason: requiredText })

/** A dossier by hand: what it decides, what the registers of today say of it, and why it is opened. */
export function OpenDossierDialog({ person, period, isOpen, onClose, onOpened }: Props) {
  const { t } = useTranslation(['staff', 'common'])
  const text = useText()
  const norms = useGql(PersonNormsDocument, { period }, { enabled: isOpen }).data?.norms ?? []
  const [asked, setAsked] = useState('')
  const open = useGqlMutation(OpenByHandDocument)
  const options = [
    ...norms
      .filter((norm) => norm.about === 'PERSON' && norm.kind)
      .map((norm) => ({ value: norm.code, label: text(norm.label), group: t('byNorm') })),
    ...free.map((kind) => ({ value: kind, label: t(`common:dossierKind.${kind}`), group: t('byHand') })),
  ]
  return (
    <FormDialog
      title={t('openDossier')}
      isOpen={isOpen}
      onClose={onClose}
      schema={schema}
      defaults={{ subject: '', reason: '' }}
      fields={[
        {
          name: 'subject',
          kind: 'custom',
          label: t('subject'),
          render: ({ value, onChange, error }) => (
            <>
              <Select
                label={t('subject')}
                empty={t('choose')}
                value={value}
                error={error}
                options={options}
                onChange={(event) => {
                  onChange(event.target.value)
                  setAsked(event.target.value)
                }}
              />
              {norms.some((norm) => norm.code === asked) && <Today person={person} period={period} norm={asked} />}
            </>
          ),
        },
        { name: 'reason', kind: 'textarea', label: t('common:reason'), hint: t('common:reasonHint') },
      ]}
      submit={t('openDossier')}
      onSubmit={async ({ subject, reason }) => {
        const { openDossier } = await open.mutateAsync({
          input: { person, period, reason, ...subjectOf(subject, norms) },
        })
        onOpened(openDossier.id)
      }}
    />
  )
}

function subjectOf(subject: string, norms: PersonNormsQuery['norms']) {
  const norm = norms.find((one) => one.code === subject)
  if (norm?.kind) return { kind: norm.kind, norm: norm.code }
  return { kind: free.find((kind) => kind === subject) ?? 'RESPONSIBILITY_REVIEW' }
}

/** What the norm says on the registers of today, condition by condition. */
function Today({ person, period, norm }: { person: string; period: string; norm: string }) {
  const { t } = useTranslation('staff')
  const text = useText()
  const query = useGql(EligibilityShownDocument, { person, period, norm })
  return (
    <Loaded query={query} skeleton={3}>
      {({ eligibility }) => (
        <div role="status">
          <VerdictPill verdict={eligibility.verdict} /> {t('unmet', { count: eligibility.unmet })}
          {eligibility.years[0]?.proposed && <p>{t('proposedOnly', { year: eligibility.years[0].year })}</p>}
          <ul>
            {eligibility.explanation.root.children.map((step, index) => (
              <li key={`${text(step.label)}${index}`}>
                {text(step.label)}: {step.note && text(step.note)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  )
}
