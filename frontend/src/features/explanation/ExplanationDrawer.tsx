import { IconArrowDown, IconArrowUp, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ExplainDocument } from '@/gql/generated/graphql'
import { useGql } from '@/lib/query'
import { Button, buttonClass } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { EmptyState, Loaded } from '@/ui/States'
import { Explanation, explainedOf } from './Explanation'
import styles from './Explanation.module.css'

interface Props {
  id: string | undefined
  previous: string | undefined
  next: string | undefined
  onMove: (id: string) => void
  onClose: () => void
}

/** The explanation beside the list it was opened from; Ctrl+↑ and Ctrl+↓ go to the neighbours in that list. */
export function ExplanationDrawer({ id, previous, next, onMove, onClose }: Props) {
  const { t } = useTranslation('explanation')
  const query = useGql(ExplainDocument, { id: id ?? '' }, { enabled: id !== undefined })
  const subject = explainedOf(query.data?.node)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : undefined
    if (!event.ctrlKey || event.isComposing || !id || !target) return
    event.preventDefault()
    onMove(target)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <Dialog
      title={t('title')}
      size="drawer"
      isOpen={id !== undefined}
      onClose={onClose}
      tools={
        <>
          <Button
            variant="icon"
            aria-label={t('previous')}
            disabled={!previous}
            icon={<IconArrowUp size={20} />}
            onClick={() => previous && onMove(previous)}
          />
          <Button
            variant="icon"
            aria-label={t('next')}
            disabled={!next}
            icon={<IconArrowDown size={20} />}
            onClick={() => next && onMove(next)}
          />
        </>
      }
    >
      <Loaded query={query} skeleton={12}>
        {() =>
          subject ? (
            <>
              <Explanation subject={subject} />
              <div className={styles.bar}>
                <Link to="/ket-qua/$id" params={{ id: subject.id }} className={buttonClass('secondary')}>
                  <IconPrinter size={18} aria-hidden />
                  {t('fullPage')}
                </Link>
              </div>
            </>
          ) : (
            <EmptyState title={t('notFound')} />
          )
        }
      </Loaded>
    </Dialog>
  )
}
