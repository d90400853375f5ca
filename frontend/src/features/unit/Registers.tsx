import { useTranslation } from 'react-i18next'
import { UnitRegistersDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'
import { Loaded } from '@/ui/States'
import { Complaints } from './Complaints'
import { Conclusions } from './Conclusions'
import { Findings } from './Findings'
import { Majeures } from './Majeures'

/** What decides conditions of the unit's rating beside its tasks (Arts. 8, 9). */
export function Registers({ unit }: { unit: string }) {
  const { t } = useTranslation('unit')
  const query = useGql(UnitRegistersDocument, { unit })
  return (
    <Loaded query={query} skeleton={12}>
      {({ unitActions, findings, complaints, forceMajeureClaims, conclusions }) => (
        <>
          {complaints.some((one) => one.state === 'RECEIVED') && (
            <Notice tone="warning">{t('blockedByComplaint')}</Notice>
          )}
          <Findings unit={unit} rows={findings} may={unitActions.includes('RECORD_FINDING')} />
          <Complaints unit={unit} rows={complaints} may={unitActions.includes('RECORD_COMPLAINT')} />
          <Conclusions unit={unit} rows={conclusions} may={unitActions.includes('RECORD_CONCLUSION')} />
          <Majeures unit={unit} rows={forceMajeureClaims} may={unitActions.includes('CLAIM_FORCE_MAJEURE')} />
        </>
      )}
    </Loaded>
  )
}
