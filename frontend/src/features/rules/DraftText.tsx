import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type RuleDraftShownFragment, SaveRuleTextDocument } from '@/gql/generated/graphql'
import { useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { TextArea } from '@/ui/Field'
import { ErrorNote } from '@/ui/Notice'
import { Card } from '@/ui/Page'
import { SourceText } from './SourceText'
import styles from './SourceText.module.css'

/** The whole text of a draft, for experts; a mistake is refused with its line and column, and nothing typed is lost. */
export function DraftText({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const [shown, setShown] = useState(false)
  return (
    <Card
      title={t('law.source')}
      padded
      actions={<Button onClick={() => setShown(!shown)}>{t(shown ? 'law.hide' : 'law.show')}</Button>}
    >
      {shown &&
        (draft.availableActions.includes('SAVE_RULE_TEXT') ? (
          <Editor key={draft.version} draft={draft} />
        ) : (
          <SourceText text={draft.text} />
        ))}
    </Card>
  )
}

function Editor({ draft }: { draft: RuleDraftShownFragment }) {
  const { t } = useTranslation('rules')
  const [text, setText] = useState(draft.text)
  const save = useGqlMutation(SaveRuleTextDocument)
  return (
    <>
      {save.error && <ErrorNote error={save.error} />}
      <TextArea
        className={styles.editor}
        label={t('draft.text')}
        hint={t('draft.textHint')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        variant="primary"
        busy={save.isPending}
        disabled={text === draft.text}
        onClick={() => save.mutate({ input: { draft: draft.id, text, version: draft.version } })}
      >
        {t('draft.saveText')}
      </Button>
    </>
  )
}
