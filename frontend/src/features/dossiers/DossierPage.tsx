import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DossierStatePill, Pill, VerdictPill } from '@/domain/Pill'
import { ProtectionList } from '@/domain/Protections'
import { useText } from '@/domain/text'
import { DossierPageDocument, type DossierShownFragment, type Verdict as VerdictCode } from '@/gql/generated/graphql'
import { formatDateTime } from '@/lib/dates'
import { useGql } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { Acts } from './Acts'
import { Conditions } from './Conditions'
import { Decision } from './Decision'
import { Papers } from './Papers'

/** One decision, from the facts to what it is for later years (Art. 23; Law 80/2025, Art. 27). */
export function DossierPage({ id }: { id: string }) {
  const { t } = useTranslation('dossiers')
  const text = useText()
  const query = useGql(DossierPageDocument, { id })
  const dossier = query.data?.node?.__typename === 'Dossier' ? query.data.node : null
  return (
    <Page
      title={dossier ? text(dossier.title) : t('dossier')}
      lead={dossier && (dossier.person ? `${dossier.person.fullName} · ${dossier.unit.name}` : dossier.unit.name)}
      actions={
        <Button icon={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <Loaded query={query} skeleton={12}>
        {() => (dossier ? <Content dossier={dossier} /> : <EmptyState title={t('notFound')} />)}
      </Loaded>
    </Page>
  )
}

function Content({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation(['dossiers', 'common'])
  return (
    <>
      {dossier.superseded && <Notice tone="warning">{t('superseded')}</Notice>}
      {dossier.origin === 'TRIGGER' && dossier.state === 'OPEN' && <Notice tone="info">{t('caseForReview')}</Notice>}
      <Card title={t('summary')} padded>
        <Facts
          facts={[
            [t('state'), <DossierStatePill key="state" state={dossier.state} />],
            [t('kind'), t(`common:dossierKind.${dossier.kind}`)],
            [
              t('about'),
              dossier.person ? (
                <Link key="person" to="/can-bo/$id" params={{ id: dossier.person.id }}>
                  {dossier.person.fullName} ({dossier.person.code})
                </Link>
              ) : (
                dossier.unit.name
              ),
            ],
            [t('year'), String(dossier.period.year)],
            [t('verdict'), dossier.verdict && <Verdict key="verdict" dossier={dossier} verdict={dossier.verdict} />],
            [t('bonus'), dossier.bonus == null ? null : `${dossier.bonus.toLocaleString('vi-VN')} đ`],
            [t('openedBy'), `${dossier.openedBy}, ${formatDateTime(dossier.openedAt)}`],
            [t('openingReason'), dossier.openingReason],
          ]}
        />
        <Acts dossier={dossier} />
      </Card>
      <Conditions dossier={dossier} />
      {dossier.adverse && <Protections dossier={dossier} />}
      <Years dossier={dossier} />
      <Papers dossier={dossier} />
      <Decision dossier={dossier} />
    </>
  )
}

/** A case that has to be considered qualifies for nothing. */
function Verdict({ dossier, verdict }: { dossier: DossierShownFragment; verdict: VerdictCode }) {
  const { t } = useTranslation('dossiers')
  if (!dossier.adverse) return <VerdictPill verdict={verdict} />
  return <Pill>{t(`consider.${verdict}`)}</Pill>
}

/** What speaks for the person stands beside every decision against them (Law 80/2025, Art. 34). */
function Protections({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation()
  return (
    <Card title={t('protections')} padded>
      {dossier.protections.length === 0 ? (
        <p>{t('noProtection')}</p>
      ) : (
        <ProtectionList protections={dossier.protections} />
      )}
    </Card>
  )
}

function Years({ dossier }: { dossier: DossierShownFragment }) {
  const { t } = useTranslation(['dossiers', 'common'])
  if (!dossier.person) return null
  return (
    <Card title={t('years')}>
      {dossier.years.length === 0 ? (
        <EmptyState title={t('noYears')} />
      ) : (
        <Table
          caption={t('years')}
          rows={dossier.years}
          rowKey={(row) => String(row.year)}
          columns={[
            { key: 'year', header: t('year'), rowHeader: true, cell: (row) => row.year },
            {
              key: 'rating',
              header: t('rating'),
              cell: (row) =>
                row.rating ? <Pill tone={row.rating}>{t(`common:band.${row.rating}`)}</Pill> : t('notRated'),
            },
            {
              key: 'decision',
              header: t('yearDecision'),
              cell: (row) => (row.proposed ? t('proposedOnly') : row.decidedBy),
            },
          ]}
        />
      )}
    </Card>
  )
}
