import { IconLogout, IconMenu2, IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/domain/viewer'
import { formatDate, realToday } from '@/lib/dates'
import { clearDrafts } from '@/lib/drafts'
import { signOut } from '@/lib/session'
import { initials } from '@/lib/viet'
import { Button } from '@/ui/Button'
import { LanguageButton } from './LanguageButton'
import { Mark } from './Mark'
import { pages } from './pages'
import styles from './Shell.module.css'
import { useShortcuts } from './shortcuts'

const CommandPalette = lazy(() => import('./CommandPalette'))
const ShortcutSheet = lazy(() => import('./ShortcutSheet'))

type Sheet = 'palette' | 'shortcuts'

interface Props {
  /** The day is said above every page already. */
  demonstration: boolean
  children: ReactNode
}

export function Header({ demonstration, children }: Props) {
  const { t } = useTranslation()
  const viewer = useViewer()
  const [menuOpen, setMenuOpen] = useState(false)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  // Sheets stay mounted once fetched, so that closing returns the focus.
  const [fetched, setFetched] = useState<ReadonlySet<Sheet>>(new Set())
  const open = (next: Sheet) => {
    setFetched((known) => new Set(known).add(next))
    setSheet(next)
  }
  useShortcuts({ palette: () => open('palette'), shortcuts: () => open('shortcuts') })

  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu of the phone closes when the page changes
  useEffect(() => setMenuOpen(false), [path])

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#noi-dung">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <Button
          variant="icon"
          className={styles.burger}
          aria-label={t('menu')}
          aria-expanded={menuOpen}
          aria-controls="menu"
          icon={<IconMenu2 size={22} />}
          onClick={() => setMenuOpen(!menuOpen)}
        />
        <Link to="/" className={styles.brand}>
          <Mark />
          <span>
            <b className={styles.long}>{t('appTitle')}</b>
            <b className={styles.short}>{t('appName')}</b>
            <small>{viewer.agency?.name ?? viewer.scope[0]?.name ?? t('appName')}</small>
          </span>
        </Link>
        {!demonstration && viewer.today !== realToday() && (
          <span className={styles.today}>{t('today', { day: formatDate(viewer.today) })}</span>
        )}
        <Button
          variant="icon"
          aria-label={t('palette')}
          icon={<IconSearch size={20} />}
          onClick={() => open('palette')}
        />
        <LanguageButton className={styles.wide} />
        <Link to="/ca-nhan" className={styles.person}>
          {initials(viewer.displayName)}
          <span className="visually-hidden"> – {t('profileOf', { name: viewer.displayName })}</span>
        </Link>
        <SignOutButton />
      </header>
      <nav id="menu" className={styles.nav} aria-label={t('menu')} data-open={menuOpen}>
        {viewer.pages.map((page) => {
          const { to, icon: Icon } = pages[page]
          return (
            <Link key={page} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              <Icon size={20} stroke={1.6} aria-hidden />
              {t(`page.${page}`)}
            </Link>
          )
        })}
      </nav>
      {children}
      <Suspense>
        {fetched.has('palette') && <CommandPalette isOpen={sheet === 'palette'} onClose={() => setSheet(null)} />}
        {fetched.has('shortcuts') && <ShortcutSheet isOpen={sheet === 'shortcuts'} onClose={() => setSheet(null)} />}
      </Suspense>
    </div>
  )
}

function SignOutButton() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const leave = async () => {
    await signOut()
    // The next person at this computer sees nothing of the last one's.
    clearDrafts()
    client.clear()
    window.location.assign('/')
  }
  return (
    <Button variant="icon" aria-label={t('signOut')} icon={<IconLogout size={20} />} onClick={() => void leave()} />
  )
}
