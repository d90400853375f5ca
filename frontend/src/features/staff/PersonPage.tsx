import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import { useViewer } from '@/domain/viewer'
import {
  PersonPageDocument,
  type PersonPageQuery,
  type PostShownFragment,
  ResolveNoteDocument,
} from '@/gql/generated/graphql'
import { formatDate } from '@/lib/dates'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { Table } from '@/ui/Table'
import { ChargesDialog } from './ChargesDialog'
import { History } from './History'
import { LeaveDialog } from './LeaveDialog'

type Person = Extract<NonNullable<PersonPageQuery['node']>, { __typename: 'Person' }>

export function PersonPage({ id }: { id: string }) {
  const { t } = useTranslation('staff')
  const query = useGql(PersonPageDocument, { id })
  const person = query.data?.node?.__typename === 'Person' ? query.data.node : null
  return (
    <Page title={person?.fullName ?? t('person')} lead={person?.code}>
      <Loaded query={query} skeleton={10}>
        {() => (person ? <Profile person={person} /> : <EmptyState title={t('notFound')} />)}
      </Loaded>
    </Page>
  )
}

function Profile({ person }: { person: Person }) {
  const { t } = useTranslation('staff')
  const [recording, setRecording] = useState(false)
  return (
    <>
      <Card padded>
        <Facts
          facts={[
            [t('kind'), t(`kinds.${person.subjectKind}`)],
            [t('gender'), person.gender && t(`genders.${person.gender}`)],
            [t('birthDate'), person.birthDate && formatDate(person.birthDate)],
            [t('account'), t(person.hasAccount ? 'hasAccount' : 'noAccount')],
          ]}
        />
      </Card>
      <Posts posts={person.posts} />
      <Card title={t('leave')} actions={<Button onClick={() => setRecording(true)}>{t('recordLeave')}</Button>}>
        {person.leaves.length === 0 ? (
          <EmptyState title={t('noLeave')} />
        ) : (
          <Table
            caption={t('leave')}
            rows={person.leaves}
            rowKey={(leave) => leave.id}
            columns={[
              { key: 'kind', header: t('leaveKind'), cell: (leave) => t(`leaves.${leave.kind}`), rowHeader: true },
              { key: 'from', header: t('from'), cell: (leave) => formatDate(leave.validFrom) },
              { key: 'to', header: t('to'), cell: (leave) => (leave.validTo ? formatDate(leave.validTo) : t('open')) },
              { key: 'document', header: t('document'), cell: (leave) => leave.document },
            ]}
          />
        )}
      </Card>
      <History person={person.id} />
      <LeaveDialog person={person} isOpen={recording} onClose={() => setRecording(false)} />
    </>
  )
}

function Posts({ posts }: { posts: readonly PostShownFragment[] }) {
  const { t } = useTranslation('staff')
  const { today } = useViewer()
  const resolve = useGqlMutation(ResolveNoteDocument)
  const [deputy, setDeputy] = useState<PostShownFragment | null>(null)
  const [assigning, setAssigning] = useState(false)
  return (
    <Card title={t('posts')} padded>
      {resolve.error && <ErrorNote error={resolve.error} />}
      {posts.map((post) => (
        <div key={post.id}>
          <b>{post.title}</b> <Pill>{t(`roles.${post.role}`)}</Pill> {!post.primary && <Pill>{t('concurrent')}</Pill>}
          <div>
            {post.unit.name} ·{' '}
            {t('since', { from: formatDate(post.validFrom), to: post.validTo ? formatDate(post.validTo) : t('open') })}
          </div>
          {post.charges.map((charge) => (
            <div key={charge.id} className="muted">
              {t('inCharge', { unit: charge.unit.name, document: charge.document })}
            </div>
          ))}
          {post.note && <Notice tone={post.noteResolved ? 'info' : 'warning'}>{post.note}</Notice>}
          {post.availableActions.includes('RESOLVE_NOTE') && (
            <Button busy={resolve.isPending} onClick={() => resolve.mutate({ post: post.id, version: post.version })}>
              {t('resolve')}
            </Button>
          )}{' '}
          {post.availableActions.includes('ASSIGN_CHARGES') && (
            <Button
              onClick={() => {
                setDeputy(post)
                setAssigning(true)
              }}
            >
              {t('assignCharges')}
            </Button>
          )}
        </div>
      ))}
      <ChargesDialog post={deputy} today={today} isOpen={assigning} onClose={() => setAssigning(false)} />
    </Card>
  )
}
