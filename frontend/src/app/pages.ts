import {
  IconBox,
  IconBuilding,
  IconCalendarCheck,
  IconChartBar,
  IconChecklist,
  IconClipboardList,
  IconFileImport,
  IconGavel,
  IconHistory,
  IconHome,
  IconKey,
  IconLock,
  IconScale,
  IconStairs,
  IconTarget,
  IconUsers,
} from '@tabler/icons-react'
import type { Page } from '@/gql/generated/graphql'

/** The server says which pages somebody has a use for; this says where they are. */
export const pages = {
  MY_WORK: { to: '/', icon: IconHome },
  MY_MONTH: { to: '/thang-cua-toi', icon: IconCalendarCheck },
  TEAM_MONTH: { to: '/cham-diem', icon: IconChecklist },
  CLOSING: { to: '/chot-thang', icon: IconLock },
  RANKING: { to: '/xep-hang', icon: IconChartBar },
  CAPS: { to: '/tran-xuat-sac', icon: IconStairs },
  PROPOSALS: { to: '/de-xuat', icon: IconGavel },
  IMPORTS: { to: '/nhap-du-lieu', icon: IconFileImport },
  STAFF: { to: '/can-bo', icon: IconUsers },
  CATALOGUE: { to: '/danh-muc', icon: IconBox },
  TASKS: { to: '/nhiem-vu', icon: IconClipboardList },
  UNITS: { to: '/don-vi', icon: IconBuilding },
  CRITERIA: { to: '/tieu-chi', icon: IconTarget },
  RULES: { to: '/bo-quy-tac', icon: IconScale },
  ACCOUNTS: { to: '/tai-khoan', icon: IconKey },
  AUDIT: { to: '/nhat-ky', icon: IconHistory },
} as const satisfies Record<Page, { to: string; icon: typeof IconHome }>
