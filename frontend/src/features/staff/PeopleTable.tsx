import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pill } from '@/domain/Pill'
import type { PersonLineFragment } from '@/gql/generated/graphql'
import { Table } from '@/ui/Table'

export function PeopleTable({ people }: { people: readonly PersonLineFragment[] }) {
  const { t } = useTranslation('staff')
  return (
    <Table
      caption={t('people')}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          rowHeader: true,
          cell: (person) => (
            <>
              <Link to="/can-bo/$id" params={{ id: person.id }}>
                {person.fullName}
              </Link>
              <div className="muted small">{person.code}</div>
            </>
          ),
        },
        {
          key: 'unit',
          header: t('unitTitle'),
          cell: ({ currentPost }) =>
            currentPost ? (
              <div>
                {currentPost.unit.name}
                <div className="muted small">{currentPost.title}</div>
              </div>
            ) : (
              <span className="muted">{t('noPost')}</span>
            ),
        },
        { key: 'role', header: t('role'), cell: ({ currentPost }) => currentPost && t(`roles.${currentPost.role}`) },
        { key: 'kind', header: t('kind'), cell: (person) => t(`kinds.${person.subjectKind}`) },
        { key: 'group', header: t('peerGroup'), cell: ({ currentPost }) => currentPost?.peerGroup?.name },
        {
          key: 'account',
          header: t('account'),
          cell: (person) => (person.hasAccount ? t('hasAccount') : <Pill tone="warning">{t('noAccount')}</Pill>),
        },
      ]}
    />
  )
}
