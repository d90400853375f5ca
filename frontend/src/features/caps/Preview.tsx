import { useTranslation } from 'react-i18next'
import { CapPreviewDocument, type CapPreviewQuery } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Notice } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { Loaded } from '@/ui/States'
import { Scopes } from './Scopes'
import { Ties } from './Ties'

/** What the cap would do if the year were closed now; nothing is stored. */
export function Preview({ period, unit }: { period: string; unit: string }) {
  const query = useGql(CapPreviewDocument, { period, unit })
  return (
    <Loaded query={query} skeleton={6}>
      {({ excellencePreview: preview }) => <Shown preview={preview} />}
    </Loaded>
  )
}

function Shown({ preview }: { preview: CapPreviewQuery['excellencePreview'] }) {
  const { t } = useTranslation(['caps', 'common'])
  const names = new Map(preview.people.map((one) => [one.code, `${one.fullName} (${one.code})`]))
  const none = [...preview.scopes, ...preview.unitScopes]
    .filter((scope) => scope.most === 0 && scope.rated > 0)
    .map((scope) => scope.name || t('common:capScope.FINAL_AUTHORITY'))
  const nameOf = (code: string) => names.get(code) ?? code
  return (
    <>
      <Notice tone="info">{t('previewHint')}</Notice>
      {preview.provisional && <Notice tone="warning">{t('undecided', { count: preview.undecided })}</Notice>}
      {none.length > 0 && <Notice tone="warning">{t('noPlace', { scopes: none.join('; ') })}</Notice>}
      <Card title={t('preview')}>
        <Scopes scopes={preview.scopes} caption={t('preview')} />
      </Card>
      {preview.unitScopes.length > 0 && (
        <Card title={t('previewUnits')}>
          <Scopes scopes={preview.unitScopes} caption={t('previewUnits')} />
        </Card>
      )}
      <Ties ties={preview.ties} nameOf={nameOf} />
      {preview.reserve.length > 0 && (
        <Card title={t('wouldMiss')} padded>
          <ol>
            {preview.reserve.map((code) => (
              <li key={code}>{nameOf(code)}</li>
            ))}
          </ol>
        </Card>
      )}
    </>
  )
}
