import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CatalogueVersionsDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { ProposeDialog } from './ProposeDialog'
import { Version } from './Version'

/** Versions of an agency's catalogue, the one in the making first. */
export function Versions({ agency }: { agency: string }) {
  const { t } = useTranslation('catalogue')
  const query = useGql(CatalogueVersionsDocument, { agency })
  const [proposing, setProposing] = useState(false)
  return (
    <>
      <div>
        <Button onClick={() => setProposing(true)}>{t('propose')}</Button>
      </div>
      <Loaded query={query} skeleton={8}>
        {({ catalogues }) =>
          catalogues.length === 0 ? (
            <Card>
              <EmptyState title={t('noVersions')}>{t('noVersionsHint')}</EmptyState>
            </Card>
          ) : (
            catalogues.map((version) => <Version key={version.id} version={version} />)
          )
        }
      </Loaded>
      <ProposeDialog agency={agency} name="" isOpen={proposing} onClose={() => setProposing(false)} />
    </>
  )
}
