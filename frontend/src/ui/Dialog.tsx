import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '@/lib/preferences'
import { Button } from './Button'
import { cx } from './cx'
import styles from './Dialog.module.css'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Beside the title, before the closing button. */
  tools?: ReactNode
  size?: 'normal' | 'wide' | 'drawer'
  /** The person must answer: neither Escape nor a click outside closes. */
  mandatory?: boolean
}

/** A window over the page. It stays mounted, so that focus returns to what opened it. */
export function Dialog({ title, isOpen, onClose, children, tools, size = 'normal', mandatory = false }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const drawer = size === 'drawer'
  return (
    <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>
      <ModalOverlay
        className={cx(styles.overlay, !drawer && styles.centred)}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        isDismissable={!mandatory && drawer}
        isKeyboardDismissDisabled={mandatory}
      >
        <Modal className={cx(drawer ? styles.drawer : styles.box, size === 'wide' && styles.wide)}>
          <AriaDialog className={cx(styles.dialog)}>
            <div className={styles.head}>
              <Heading slot="title" level={2} className={cx(styles.title)}>
                {title}
              </Heading>
              <div className={styles.tools}>
                {tools}
                {!mandatory && (
                  <Button variant="icon" aria-label={t('close')} icon={<IconX size={20} />} onClick={onClose} />
                )}
              </div>
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
